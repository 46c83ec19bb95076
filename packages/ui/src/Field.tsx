import { Labelled, type LabelledProps } from './Labelled.tsx'

/** One line to write in. */
export interface FieldProps extends LabelledProps {
  type?: 'text' | 'email' | 'password'
  /** What browsers and password keepers may fill in, as in HTML. */
  autoComplete: string
  value?: string | undefined
}

/** A field that has to be filled in, with its label, a hint and what was wrong. */
export function Field({ type = 'text', autoComplete, value, ...labelled }: FieldProps) {
  return (
    <Labelled {...labelled}>
      {({ id, name, ...ties }) => (
        <input
          id={id}
          name={name}
          type={type}
          required
          autoComplete={autoComplete}
          autoCapitalize={type === 'text' ? undefined : 'none'}
          spellCheck={type === 'text' ? undefined : false}
          defaultValue={value}
          {...ties}
        />
      )}
    </Labelled>
  )
}
