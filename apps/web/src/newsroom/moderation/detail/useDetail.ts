import { useApolloClient, useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { type Problem, problemOf } from '../../problem.ts'
import type { Row } from '../queue/moderatedRow.tsx'
import type { Detailed } from './Around.tsx'
import { moderatedDetail } from './moderatedComment.tsx'

/** Everything about a comment, as far as it has been fetched. */
export function useDetail(id: string): Detailed | undefined {
  const { data, previousData } = useQuery(moderatedDetail, { variables: { id }, fetchPolicy: 'cache-only' })
  const node = (data ?? previousData)?.node
  return node?.__typename === 'ModeratedComment' && node.id === id ? node : undefined
}

/** Fetches it, and again whenever something was decided about it. Who goes on to the next one has not asked in vain: it is kept. */
export function useFreshDetail(row: Row): Problem | null {
  const client = useApolloClient()
  const [problem, setProblem] = useState<Problem | null>(null)
  useEffect(() => {
    let gone = false
    client.query({ query: moderatedDetail, variables: { id: row.id }, fetchPolicy: 'network-only' }).then(
      () => !gone && setProblem(null),
      (cause) => !gone && setProblem(problemOf(cause)),
    )
    return () => {
      gone = true
    }
  }, [client, row])
  return problem
}
