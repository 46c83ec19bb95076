import { Labelled, type LabelledProps } from './Labelled.tsx'

/** Room to write in. */
export interface LongFieldProps extends LabelledProps {
  rows: number
  /** Signs that it takes at most. */
  longest: number
  value?: string | undefined
  /** Whether it can be left empty. */
  optional?: boolean
}

/** A field of several lines, with its label, a hint and what was wrong. */
export function LongField({ rows, longest, value, optional = false, ...labelled }: LongFieldProps) {
  return (
    <Labelled {...labelled}>
      {({ id, name, ...ties }) => (
        <textarea id={id} name={name} rows={rows} dir="auto" required={!optional} maxLength={longest} defaultValue={value} {...ties} />
      )}
    </Labelled>
  )
}
