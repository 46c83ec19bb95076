import { useApolloClient } from '@apollo/client/react'
import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import { unmask } from '../../../gql/fragment-masking.ts'
import { graphql } from '../../../gql/gql.ts'
import { type Problem, problemOf } from '../../problem.ts'
import { moderatedRow, type Row } from './moderatedRow.tsx'
import { emptyQueue, moved, type Queue } from './queue.ts'
import { useCounts } from './useCounts.ts'
import type { View } from './view.ts'

const moderationQueue = graphql(/* GraphQL */ `
  query ModerationQueue($queue: ModerationQueue!, $filter: ModerationFilter, $after: String) {
    moderation(queue: $queue, filter: $filter, first: 30, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...ModeratedRow
      }
    }
  }
`)

/** The comments of a view, fetched when the moderator wants them, and counted in between. */
export function useQueue(view: View) {
  const client = useApolloClient()
  const [queue, move] = useReducer(moved<Row>, emptyQueue as Queue<Row>)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [ready, setReady] = useState(false)
  const gone = useRef(false)

  const fetchPage = useCallback(
    async (kind: 'loaded' | 'followed', after: string | null) => {
      try {
        const { data } = await client.query({ query: moderationQueue, variables: { ...view, after }, fetchPolicy: 'no-cache' })
        if (!data || gone.current) return
        const { nodes, totalCount, pageInfo } = data.moderation
        const more = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null
        move({ kind, page: { comments: [...unmask(moderatedRow, nodes)], total: totalCount, more } })
        setProblem(null)
      } catch (cause) {
        setProblem(problemOf(cause))
      }
      setReady(true)
    },
    [client, view],
  )
  const told = useCallback((total: number) => move({ kind: 'counted', total }), [])
  const counting = useCounts(view, told)

  useEffect(() => {
    gone.current = false
    void fetchPage('loaded', null)
    return () => {
      gone.current = true
    }
  }, [fetchPage])

  const { more } = queue
  const follow = useCallback(() => fetchPage('followed', more), [fetchPage, more])
  // Whoever has decided about all that was fetched is given what follows.
  const bare = queue.comments.length === 0 && more !== null
  useEffect(() => {
    if (bare) void follow()
  }, [bare, follow])

  return { queue, move, problem, ready, refresh: () => fetchPage('loaded', null), follow, ...counting }
}
