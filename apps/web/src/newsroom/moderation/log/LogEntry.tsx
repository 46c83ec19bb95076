import { graphql } from '../../../gql/gql.ts'
import type { LoggedDecisionFragment } from '../../../gql/graphql.ts'
import { useWhen } from '../../desk/useWhen.ts'
import { Button } from '../../forms/Button.tsx'
import { Plain } from '../detail/Plain.tsx'
import { decisionNames } from '../words.ts'
import styles from './Log.module.css'

export const loggedDecision = graphql(/* GraphQL */ `
  fragment LoggedDecision on ModerationDecision {
    id
    decision
    reason
    at
    undone
    undoable
    by {
      name
    }
    comment {
      id
      name
      text
      articleHeadline
    }
  }
`)

/** One decision: what, about what, by whom, why; and the way to take it back. */
export function LogEntry({ entry, onUndo }: { entry: LoggedDecisionFragment; onUndo: () => void }) {
  const { decision, reason, at, by, comment, undone, undoable } = entry
  const when = useWhen()
  return (
    <li className={styles.entry}>
      <div>
        <p className={styles.what}>
          <strong>{decisionNames[decision]}</strong>
          <span>{by?.name ?? 'By itself'}</span>
          <span>{when(at)}</span>
          {undone && <span>Taken back since</span>}
        </p>
        {reason && <Plain brief>{reason}</Plain>}
        {comment && (
          <blockquote className={styles.about}>
            <p className={styles.what}>
              <bdi>{comment.name || 'Nobody any more'}</bdi>
              <span>{comment.articleHeadline}</span>
            </p>
            <Plain brief>{comment.text}</Plain>
          </blockquote>
        )}
      </div>
      {undoable && !undone && (
        <Button small aria-label={`Undo: ${decisionNames[decision]}${comment ? `, comment of ${comment.name}` : ''}`} onClick={onUndo}>
          Undo
        </Button>
      )}
    </li>
  )
}
