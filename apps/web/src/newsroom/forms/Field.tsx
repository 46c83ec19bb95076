import { type ReactNode, useId } from 'react'
import styles from './Field.module.css'

/** Attributes that tie a control to its label, its hint and what is wrong with it. */
interface Ties {
  id: string
  'aria-describedby'?: string | undefined
  'aria-invalid'?: true | undefined
}

export interface FieldProps {
  label: string
  hint?: ReactNode
  error?: string | undefined
  children: (ties: Ties) => ReactNode
}

/** One control with its label; `children` draws the control. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId()
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p className={styles.error} id={`${id}-error`}>
          {error}
        </p>
      )}
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

interface TextFieldProps extends Omit<FieldProps, 'children'> {
  value: string
  onChange: (value: string) => void
  type?: 'text' | 'url' | 'search' | 'date' | 'datetime-local'
  rows?: number
  required?: boolean
  readOnly?: boolean
  lang?: string
  maxLength?: number
  spellCheck?: boolean
}

/** A line of text, or several with `rows`. */
export function TextField({ label, hint, error, value, onChange, type = 'text', rows, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ties) =>
        rows ? (
          <textarea {...ties} {...rest} rows={rows} value={value} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <input {...ties} {...rest} type={type} value={value} onChange={(event) => onChange(event.target.value)} />
        )
      }
    </Field>
  )
}

interface ChoiceProps<Value extends string> extends Omit<FieldProps, 'children'> {
  value: Value
  options: readonly (readonly [value: Value, name: string])[]
  onChange: (value: Value) => void
  disabled?: boolean
}

/** One of a few. */
export function Choice<Value extends string>({ label, hint, error, value, options, onChange, disabled }: ChoiceProps<Value>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ties) => (
        <select {...ties} value={value} disabled={disabled} onChange={(event) => onChange(event.target.value as Value)}>
          {options.map(([option, name]) => (
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

interface CheckProps {
  label: string
  checked: boolean
  onChange: (checked: boolean) => void
  disabled?: boolean
}

/** Yes or no. */
export function Check({ label, checked, onChange, disabled }: CheckProps) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={checked} disabled={disabled} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  )
}
