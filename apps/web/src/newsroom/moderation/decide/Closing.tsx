import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { graphql } from '../../../gql/gql.ts'
import { Ways } from '../../actions/Ways.tsx'
import { DialogForm, Words } from '../../dialogs/DialogForm.tsx'
import { Check, Field } from '../../forms/Field.tsx'
import { useKeys } from '../../keys.ts'
import { fieldOf } from '../../problem.ts'
import { inDays } from './days.ts'

const setCommenting = graphql(/* GraphQL */ `
  mutation SetCommenting($article: ID!, $commenting: CommentingStatus!, $guests: Boolean, $endsAt: InstantInput, $key: String!) {
    setCommenting(article: $article, commenting: $commenting, guests: $guests, endsAt: $endsAt, idempotencyKey: $key) {
      id
      commenting
      guestsMayComment
      commentingEndsAt
    }
  }
`)

const ways = [
  ['open', 'Open, without an end'],
  ['days', 'Open, and closed after some days'],
  ['closed', 'Closed now'],
] as const
type Way = (typeof ways)[number][0]

interface Thread {
  id: string
  headline: string
  commenting: 'OPEN' | 'CLOSED'
  guestsMayComment: boolean
  commentingEndsAt: string | null
}

/** What an article takes from its readers, and until when. */
export function Closing({ thread, onClose, onDone }: { thread: Thread; onClose: () => void; onDone: (said: string) => void }) {
  const [set] = useMutation(setCommenting)
  const [way, setWay] = useState<Way>(wayOf(thread))
  const [days, setDays] = useState('14')
  const [guests, setGuests] = useState(thread.guestsMayComment)
  const keyFor = useKeys()
  async function act() {
    const wish = { article: thread.id, way, days, guests }
    const commenting = way === 'closed' ? ('CLOSED' as const) : ('OPEN' as const)
    const endsAt = way === 'days' ? inDays(Number(days)) : null
    await set({ variables: { article: thread.id, commenting, guests, endsAt, key: keyFor(wish) } })
    onDone(way === 'closed' ? 'The article takes no more comments.' : 'The article takes comments.')
  }
  return (
    <DialogForm title="Commenting on the article" verb="Set it" onClose={onClose} act={act}>
      {(problem) => (
        <>
          <Words>{thread.headline}</Words>
          <Ways legend="Commenting is" ways={ways} value={way} onChange={setWay} />
          {way === 'days' && (
            <Field label="Days from now" error={fieldOf(problem) === 'endsAt' ? problem?.message : undefined}>
              {(ties) => (
                <input {...ties} type="number" min={1} max={3650} required value={days} onChange={(event) => setDays(event.target.value)} />
              )}
            </Field>
          )}
          {way !== 'closed' && <Check label="Guests may comment under a name" checked={guests} onChange={setGuests} />}
        </>
      )}
    </DialogForm>
  )
}

function wayOf({ commenting, commentingEndsAt }: Thread): Way {
  if (commenting === 'CLOSED') return 'closed'
  return commentingEndsAt ? 'days' : 'open'
}
