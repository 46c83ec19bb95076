import { useMutation } from '@apollo/client/react'
import { Link } from 'react-router'
import { unmask } from '../../../gql/fragment-masking.ts'
import { graphql } from '../../../gql/gql.ts'
import type { CommenterFactsFragment } from '../../../gql/graphql.ts'
import { useDates } from '../../../page/edition.ts'
import { useWhen } from '../../desk/useWhen.ts'
import { Button } from '../../forms/Button.tsx'
import { randomKey } from '../../random.ts'
import type { Detailed } from './Around.tsx'
import styles from './Detail.module.css'
import { commenterFacts, remarkNear } from './moderatedComment.tsx'
import { Remark } from './Remark.tsx'

const liftSanction = graphql(/* GraphQL */ `
  mutation LiftSanction($user: ID!, $key: String!) {
    liftSanction(user: $user, idempotencyKey: $key) {
      ...CommenterFacts
    }
  }
`)

interface CommenterProps {
  comment: Detailed
  onSanction: () => void
  say: (words: string) => void
}

/** Who wrote it, what became of what they wrote earlier, and what they may do. */
export function Commenter({ comment, onSanction, say }: CommenterProps) {
  const facts = unmask(commenterFacts, comment.commenter)
  const { id, name, guest, since, published, held, rejected, removed, sanction } = facts
  const { day } = useDates()
  const earlier = comment.commenter.comments.nodes.filter((other) => unmask(remarkNear, other).id !== comment.id)
  return (
    <section className={styles.part} aria-label="Commenter">
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <p className={styles.facts}>
        <span>{guest ? 'A guest' : 'Signed in'}</span>
        {since && <span>since {day(since).text}</span>}
        <span>{published} public</span>
        <span>{held} held</span>
        <span>{rejected} rejected</span>
        <span>{removed} removed</span>
      </p>
      {sanction && <SanctionNote sanction={sanction} />}
      <div className={styles.tools}>
        {id && (
          <Button small aria-keyshortcuts="m" onClick={onSanction}>
            Mute or suspend
          </Button>
        )}
        {id && sanction && <Lift user={id} onDone={() => say(`${name} can post like everybody else again.`)} />}
        {id && <Link to={`/newsroom/moderation?${new URLSearchParams({ queue: 'all', commenter: id })}`}>All of their comments</Link>}
      </div>
      {earlier.length > 0 && (
        <ul className={styles.chain} aria-label="Other comments of theirs">
          {earlier.map((other) => (
            <li key={unmask(remarkNear, other).id}>
              <Remark remark={unmask(remarkNear, other)}>{other.articleHeadline}</Remark>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function SanctionNote({ sanction }: { sanction: NonNullable<CommenterFactsFragment['sanction']> }) {
  const when = useWhen()
  const { moment } = useDates()
  const { kind, until, reason, at } = sanction
  return (
    <p className={styles.sanction}>
      {kind === 'MUTE' ? 'Muted' : 'Suspended'} {when(at)}, {until ? `until ${moment(until).text}` : 'until it is lifted'}: {reason}
    </p>
  )
}

function Lift({ user, onDone }: { user: string; onDone: () => void }) {
  const [lift, { loading }] = useMutation(liftSanction, { onCompleted: onDone, onError: () => {} })
  return (
    <Button small disabled={loading} onClick={() => lift({ variables: { user, key: randomKey() } })}>
      Lift it
    </Button>
  )
}
