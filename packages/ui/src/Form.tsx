import type { ReactNode } from 'react'
import styles from './Form.module.css'

/** A form that is sent as a whole to `action`, a path on this site. */
export interface FormProps {
  action: string
  /** What goes along unseen. */
  hidden?: Readonly<Record<string, string | undefined>>
  /** What was wrong; a problem with a `field` leads to it. */
  problems?: readonly { field?: string | undefined; text: string }[]
  /** The buttons that send it. */
  buttons: ReactNode
  children?: ReactNode
}

/** A form: what was wrong with it when it was last sent, its fields, its buttons. */
export function Form({ action, hidden = {}, problems = [], buttons, children }: FormProps) {
  return (
    <form className={styles.form} method="post" action={action}>
      {problems.length > 0 && (
        <div className={styles.problems} role="alert" tabIndex={-1}>
          {problems.map(({ field, text }) => (
            <p key={text}>{field ? <a href={`#${field}`}>{text}</a> : text}</p>
          ))}
        </div>
      )}
      {Object.entries(hidden).map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
      {children}
      <div className={styles.buttons}>{buttons}</div>
    </form>
  )
}
