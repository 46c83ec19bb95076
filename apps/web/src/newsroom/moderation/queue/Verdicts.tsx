import type { ModerationAction } from '@broadsheet/schema'
import type { ComponentProps } from 'react'
import { Button } from '../../forms/Button.tsx'
import styles from './Queue.module.css'

const verdicts = [
  ['APPROVE', 'Approve', 'a', 'primary'],
  ['REJECT', 'Reject', 'r', 'danger'],
  ['REMOVE', 'Remove', 'd', 'danger'],
  ['DISMISS_REPORTS', 'Dismiss reports', 'i', 'plain'],
] as const satisfies readonly (readonly [ModerationAction, string, string, ComponentProps<typeof Button>['look']])[]

interface VerdictsProps {
  /** To how many comments each can be done. */
  countOf: (action: ModerationAction) => number
  chosen: number
  onDecide: (action: ModerationAction) => void
}

/** What can be decided about the comment that is looked at, or about all that are chosen. */
export function Verdicts({ countOf, chosen, onDecide }: VerdictsProps) {
  return (
    <section className={styles.verdicts} aria-label="Decide">
      {verdicts.map(([action, name, key, look]) => {
        const count = countOf(action)
        return (
          <Button
            key={action}
            look={count > 0 ? look : 'plain'}
            disabled={count === 0}
            aria-keyshortcuts={key}
            onClick={() => onDecide(action)}
          >
            {chosen > 0 && count > 0 ? `${name} ${count} chosen` : name}
            <kbd aria-hidden>{key}</kbd>
          </Button>
        )
      })}
    </section>
  )
}
