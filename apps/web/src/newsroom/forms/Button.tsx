import type { ButtonHTMLAttributes } from 'react'
import styles from './Button.module.css'

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` is what most will want here, `danger` cannot be taken back, `quiet` stands in a row of others. */
  look?: 'plain' | 'primary' | 'danger' | 'quiet'
  small?: boolean
}

/** Something to do. It submits a form only if it says so. */
export function Button({ look = 'plain', small = false, type = 'button', className, ...rest }: ButtonProps) {
  const names = [styles.button, look !== 'plain' && styles[look], small && styles.small, className]
  return <button {...rest} type={type} className={names.filter(Boolean).join(' ')} />
}
