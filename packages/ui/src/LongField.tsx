import styles from './Field.module.css'

/** Room to write in. `name` is also its `id`, so it has to be the only one on the page. */
export interface LongFieldProps {
  name: string
  label: string
  rows: number
  /** Signs that it takes at most. */
  longest: number
  value?: string | undefined
  hint?: string | undefined
  /** What was wrong with what was written. */
  problem?: string | undefined
  /** Whether it can be left empty. */
  optional?: boolean
}

/** A field of several lines, with its label, a hint and what was wrong. */
export function LongField({ name, label, rows, longest, value, hint, problem, optional = false }: LongFieldProps) {
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
      <textarea
        id={name}
        name={name}
        rows={rows}
        dir="auto"
        required={!optional}
        maxLength={longest}
        defaultValue={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={[problemId, hintId].filter(Boolean).join(' ') || undefined}
      />
    </div>
  )
}
