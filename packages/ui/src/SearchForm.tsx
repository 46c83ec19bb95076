import { Button } from './Button.tsx'
import credit from './Credit.module.css'
import { Labelled } from './Labelled.tsx'
import styles from './SearchForm.module.css'

/** A form that asks for words and leads to what is found. */
export interface SearchFormProps {
  /** A path on this site, to which the words are added as `name`. */
  action: string
  name: string
  label: string
  value: string
  /** Characters at most. */
  maxLength: number
  /** What goes along unseen. */
  hidden?: Readonly<Record<string, string | undefined>>
  /** What was wrong with what was asked for. */
  problem?: string | undefined
  /** The name of the script that suggests stories while somebody writes. */
  island: string
}

/** One line for words to find. It works as it is; the list below it stays empty and unseen until a script fills it. */
export function SearchForm({ action, name, label, value, maxLength, hidden = {}, problem, island }: SearchFormProps) {
  return (
    <search>
      <form className={styles.form} action={action} data-island={island}>
        <Labelled name={name} label={label} problem={problem}>
          {(ties) => (
            <input type="search" enterKeyHint="search" autoCapitalize="none" maxLength={maxLength} defaultValue={value} {...ties} />
          )}
        </Labelled>
        <Button>Search</Button>
        {Object.entries(hidden).map(([key, kept]) => kept && <input key={key} type="hidden" name={key} value={kept} />)}
        <div className={styles.suggestions} id={`${name}-suggestions`} role="listbox" aria-label="Stories" hidden />
        <p className={credit.spoken} role="status" />
      </form>
    </search>
  )
}
