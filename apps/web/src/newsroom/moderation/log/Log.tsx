import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { unmask } from '../../../gql/fragment-masking.ts'
import { graphql } from '../../../gql/gql.ts'
import { useTitle } from '../../desk/useTitle.ts'
import { Notice } from '../../forms/Notice.tsx'
import { withFilter } from '../../list/filters.ts'
import listStyles from '../../list/List.module.css'
import { type Problem, problemOf } from '../../problem.ts'
import { useUndo } from '../decide/useUndo.ts'
import { decisionNames } from '../words.ts'
import styles from './Log.module.css'
import { LogEntry, loggedDecision } from './LogEntry.tsx'

const moderationLog = graphql(/* GraphQL */ `
  query ModerationLog($first: Int, $after: String, $last: Int, $before: String) {
    moderationLog(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        startCursor
        endCursor
        hasNextPage
        hasPreviousPage
      }
      nodes {
        ...LoggedDecision
      }
    }
  }
`)

const pageLength = 30

function pageOf(query: URLSearchParams) {
  const before = query.get('before')
  return before ? { last: pageLength, before } : { first: pageLength, after: query.get('after') }
}

/** Everything that was ever decided, latest first. */
export function Log() {
  const [query] = useSearchParams()
  const { data, error, refetch } = useQuery(moderationLog, { variables: pageOf(query), fetchPolicy: 'network-only' })
  const takeBack = useUndo()
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  useTitle('Log of moderation')

  async function undo(id: string, decision: keyof typeof decisionNames) {
    try {
      await takeBack([id])
      await refetch()
      setSaid(`Taken back: ${decisionNames[decision]}.`)
      setProblem(null)
    } catch (cause) {
      setProblem(problemOf(cause))
    }
  }
  const trouble = problem ?? (error ? problemOf(error) : null)
  const log = data?.moderationLog
  return (
    <>
      <p role="status">{said || (!log && !error ? 'Fetching the log …' : '')}</p>
      {trouble && <Notice tone="warning">{trouble.message}</Notice>}
      {log?.nodes.length === 0 && <p className={listStyles.empty}>Nothing has been decided yet.</p>}
      {log && log.nodes.length > 0 && (
        <>
          <ul className={styles.log} aria-label="Decisions">
            {unmask(loggedDecision, log.nodes).map((entry) => (
              <LogEntry key={entry.id} entry={entry} onUndo={() => void undo(entry.id, entry.decision)} />
            ))}
          </ul>
          <nav className={listStyles.pages} aria-label="Pages of the log">
            <p>{log.totalCount === 1 ? '1 decision' : `${log.totalCount} decisions`}</p>
            <span>
              {log.pageInfo.hasPreviousPage && (
                <Link to={{ search: String(withFilter(query, 'before', log.pageInfo.startCursor ?? '')) }}>Newer</Link>
              )}
              {log.pageInfo.hasNextPage && (
                <Link to={{ search: String(withFilter(query, 'after', log.pageInfo.endCursor ?? '')) }}>Older</Link>
              )}
            </span>
          </nav>
        </>
      )}
    </>
  )
}
