import type { ReactNode } from 'react'
import styles from './Field.module.css'

/** What every field has around it. `name` is also the `id` of the field, so it has to be the only one on the page. */
export interface LabelledProps {
  name: string
  label: string
  hint?: string | undefined
  /** What was wrong with what was written. */
  problem?: string | undefined
}

/** What ties a field to its label, its hint and what was wrong. */
interface Ties {
  id: string
  name: string
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
}

/** A label, a hint and what was wrong, above the field that `children` makes of the ties to them. */
export function Labelled({ name, label, hint, problem, children }: LabelledProps & { children: (ties: Ties) => ReactNode }) {
  const hintId = hint && `${name}-hint`
  const problemId = problem && `${name}-problem`
  const described = [problemId, hintId].filter(Boolean).join(' ') || undefined
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
      {children({ id: name, name, 'aria-invalid': problem ? true : undefined, 'aria-describedby': described })}
    </div>
  )
}
