import { Field } from '../forms/Field.tsx'
import styles from './Write.module.css'

interface LineProps {
  label: string
  value: string
  onChange: (value: string) => void
  readOnly: boolean
  error?: string | undefined
  className?: string | undefined
}

/** A text without line breaks that grows with its words. */
export function Line({ label, value, onChange, readOnly, error, className }: LineProps) {
  return (
    <div className={`${styles.line} ${className ?? ''}`}>
      <Field label={label} error={error}>
        {(ties) => (
          // The shadow holds the same words, and with them the height, where a browser cannot size fields by itself.
          <span className={styles.grow} data-words={`${value} `}>
            <textarea
              {...ties}
              rows={1}
              value={value}
              readOnly={readOnly}
              onChange={(event) => onChange(event.target.value.replaceAll('\n', ' '))}
            />
          </span>
        )}
      </Field>
    </div>
  )
}
