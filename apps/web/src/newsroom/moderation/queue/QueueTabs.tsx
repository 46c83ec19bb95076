import { Link, useSearchParams } from 'react-router'
import { withFilter } from '../../list/filters.ts'
import styles from '../../list/List.module.css'
import type { Counts } from './useCounts.ts'
import { type QueueName, queueNames, queues } from './view.ts'

/** Held, reported, all; and how many of each. */
export function QueueTabs({ queue, counts }: { queue: QueueName; counts: Counts | undefined }) {
  const [query] = useSearchParams()
  return (
    <nav className={styles.stages} aria-label="Queues">
      <ul>
        {queues.map((name) => (
          <li key={name}>
            <Link
              to={{ search: String(withFilter(query, 'queue', name === 'HELD' ? '' : name.toLowerCase())) }}
              aria-current={name === queue ? 'page' : undefined}
            >
              {queueNames[name]}
              {counts && ` ${counts[name]}`}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
