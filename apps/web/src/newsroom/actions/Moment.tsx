import type { InstantInput } from '../../gql/graphql.ts'
import { useEdition } from '../../page/edition.ts'
import { TextField } from '../forms/Field.tsx'

interface MomentProps {
  label: string
  value: string
  onChange: (local: string) => void
  error?: string | undefined
}

/** A day and a time on the clocks of the paper, wherever this browser is. */
export function Moment({ label, value, onChange, error }: MomentProps) {
  const { timeZone } = useEdition().publication
  return (
    <TextField
      label={label}
      hint={`By the clocks of the paper: ${timeZone.replaceAll('_', ' ')}`}
      type="datetime-local"
      required
      value={value}
      error={error}
      onChange={onChange}
    />
  )
}

/** What was chosen, as the API takes it. The zone is that of the paper, which knows its own. */
export const instantOf = (local: string): InstantInput => ({ local: { dateTime: local } })
