import { useId } from 'react'
import controls from '../Controls.module.css'
import styles from './Fields.module.css'

interface InputProps {
  label: string
  /** The place in the block, as errors of the API name it. */
  path: string
  value: string
  onChange: (value: string) => void
}

/** Whether there are words that are no address, or not yet. */
export function isUnfinished(address: string): boolean {
  return address.trim() !== '' && !URL.canParse(address.trim())
}

/** A line of plain text. */
export function Line({ label, path, value, onChange, ...more }: InputProps & { type?: 'url' | 'datetime-local' }) {
  const id = useId()
  return (
    <div className={styles.labelled}>
      <label htmlFor={id}>{label}</label>
      <input
        {...more}
        id={id}
        data-field
        data-path={path}
        className={controls.input}
        aria-invalid={(more.type === 'url' && isUnfinished(value)) || undefined}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  )
}

/** Plain text of several lines. */
export function Lines({ label, path, value, onChange, className }: InputProps & { className?: string }) {
  const id = useId()
  return (
    <div className={styles.labelled}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        data-field
        data-path={path}
        rows={2}
        className={`${controls.input} ${className ?? ''}`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  )
}

type ChoiceProps = InputProps & { options: readonly { value: string; name: string }[] }

/** One of several; its label is for those who cannot see what it stands beside. */
export function Choice({ label, path, value, options, onChange }: ChoiceProps) {
  return (
    <select aria-label={label} data-path={path} className={controls.select} value={value} onChange={({ target }) => onChange(target.value)}>
      {options.map(({ value, name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  )
}
