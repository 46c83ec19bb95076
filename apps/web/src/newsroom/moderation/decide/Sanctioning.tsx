import { useMutation } from '@apollo/client/react'
import { limits, type SanctionKind } from '@broadsheet/schema'
import { useState } from 'react'
import { graphql } from '../../../gql/gql.ts'
import type { InstantInput } from '../../../gql/graphql.ts'
import { instantOf, Moment } from '../../actions/Moment.tsx'
import { Ways } from '../../actions/Ways.tsx'
import { DialogForm } from '../../dialogs/DialogForm.tsx'
import { Choice, TextField } from '../../forms/Field.tsx'
import { useKeys } from '../../keys.ts'
import { fieldOf } from '../../problem.ts'
import { inDays } from './days.ts'

const sanctionCommenter = graphql(/* GraphQL */ `
  mutation SanctionCommenter($user: ID!, $kind: SanctionKind!, $until: InstantInput, $reason: String!, $key: String!) {
    sanctionCommenter(user: $user, kind: $kind, until: $until, reason: $reason, idempotencyKey: $key) {
      ...CommenterFacts
    }
  }
`)

const kinds = [
  ['MUTE', 'Mute: everything they post is held'],
  ['SUSPEND', 'Suspend: nothing of theirs is taken'],
] as const

const terms = [
  ['1', 'One day'],
  ['7', 'One week'],
  ['30', 'Thirty days'],
  ['until', 'Until a time'],
  ['lifted', 'Until it is lifted'],
] as const
type Term = (typeof terms)[number][0]

interface SanctioningProps {
  user: string
  name: string
  onClose: () => void
  onDone: (said: string) => void
}

/** Lets a commenter do less than others, for a time. */
export function Sanctioning({ user, name, onClose, onDone }: SanctioningProps) {
  const [sanction] = useMutation(sanctionCommenter)
  const [kind, setKind] = useState<SanctionKind>('MUTE')
  const [term, setTerm] = useState<Term>('7')
  const [moment, setMoment] = useState('')
  const [reason, setReason] = useState('')
  const keyFor = useKeys()
  async function act() {
    const wish = { user, kind, term, moment, reason: reason.trim() }
    await sanction({ variables: { user, kind, until: endOf(term, moment), reason: wish.reason, key: keyFor(wish) } })
    onDone(`${name} is ${kind === 'MUTE' ? 'muted' : 'suspended'}.`)
  }
  return (
    <DialogForm title={`Mute or suspend ${name}`} verb={kind === 'MUTE' ? 'Mute' : 'Suspend'} look="danger" onClose={onClose} act={act}>
      {(problem) => (
        <>
          <Ways legend="What" ways={kinds} value={kind} onChange={setKind} />
          <Choice label="For how long" value={term} options={terms} onChange={setTerm} />
          {term === 'until' && (
            <Moment label="Until" value={moment} onChange={setMoment} error={fieldOf(problem) === 'until' ? problem?.message : undefined} />
          )}
          <TextField
            label="The reason"
            rows={3}
            required
            maxLength={limits.comment.reason}
            value={reason}
            onChange={setReason}
            error={fieldOf(problem) === 'reason' ? problem?.message : undefined}
          />
        </>
      )}
    </DialogForm>
  )
}

function endOf(term: Term, moment: string): InstantInput | null {
  if (term === 'lifted') return null
  return term === 'until' ? instantOf(moment) : inDays(Number(term))
}
