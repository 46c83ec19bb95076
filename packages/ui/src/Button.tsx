import type { ReactNode } from 'react'
import styles from './Button.module.css'
import { classes } from './classes.ts'

/** What sends a form. `name` and `value` go with it if this button was the one; `quiet` stands back behind another. */
export interface ButtonProps {
  quiet?: boolean
  name?: string
  value?: string
  children: ReactNode
}

/** A button that sends the form it stands in. */
export function Button({ quiet = false, name, value, children }: ButtonProps) {
  return (
    <button type="submit" name={name} value={value} className={classes(styles.button, quiet && styles.quiet)}>
      {children}
    </button>
  )
}
