import styles from './Field.module.css'

/** One line to write in. `name` is also its `id`, so it has to be the only one on the page. */
export interface FieldProps {
  name: string
  label: string
  type?: 'text' | 'email' | 'password'
  /** What browsers and password keepers may fill in, as in HTML. */
  autoComplete: string
  value?: string | undefined
  hint?: string
  /** What was wrong with what was written. */
  problem?: string | undefined
}

/** A field that has to be filled in, with its label, a hint and what was wrong. */
export function Field({ name, label, type = 'text', autoComplete, value, hint, problem }: FieldProps) {
  const hintId = hint && `${name}-hint`
  const problemId = problem && `${name}-problem`
  return (
    <div className={styles.field}>
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p className={styles.hint} id={hintId}>
          {hint}
        </p>
      )}
      {problem && (
        <p className={styles.problem} id={problemId}>
          {problem}
        </p>
      )}
      <input
        id={name}
        name={name}
        type={type}
        required
        autoComplete={autoComplete}
        autoCapitalize={type === 'text' ? undefined : 'none'}
        spellCheck={type === 'text' ? undefined : false}
        defaultValue={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={[problemId, hintId].filter(Boolean).join(' ') || undefined}
      />
    </div>
  )
}
