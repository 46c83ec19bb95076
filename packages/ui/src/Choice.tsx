import styles from './Choice.module.css'
import field from './Field.module.css'

/** A choice of one among a few. `name` is also its `id`, so it has to be the only one on the page. */
export interface ChoiceProps {
  name: string
  label: string
  /** Words for people, by what is sent. */
  options: Readonly<Record<string, string>>
  chosen?: string | undefined
  /** What was wrong with what was chosen. */
  problem?: string | undefined
}

/** Something to choose, one line each. */
export function Choice({ name, label, options, chosen, problem }: ChoiceProps) {
  const problemId = problem && `${name}-problem`
  return (
    <fieldset className={styles.choice} id={name} aria-describedby={problemId}>
      <legend>{label}</legend>
      {problem && (
        <p className={field.problem} id={problemId}>
          {problem}
        </p>
      )}
      {Object.entries(options).map(([value, words]) => (
        <label key={value}>
          <input type="radio" name={name} value={value} required defaultChecked={value === chosen} />
          {words}
        </label>
      ))}
    </fieldset>
  )
}
