import { useApolloClient } from '@apollo/client/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { graphql } from '../../../gql/gql.ts'
import type { QueueName, View } from './view.ts'

const moderationCounts = graphql(/* GraphQL */ `
  query ModerationCounts($filter: ModerationFilter) {
    HELD: moderation(queue: HELD, filter: $filter, first: 1) {
      totalCount
    }
    REPORTED: moderation(queue: REPORTED, filter: $filter, first: 1) {
      totalCount
    }
    ALL: moderation(queue: ALL, filter: $filter, first: 1) {
      totalCount
    }
  }
`)

const pauseMs = 20_000

export type Counts = Record<QueueName, number>

/** How many there are, counted again and again while somebody looks; `told` hears of those in the view. */
export function useCounts({ queue, filter }: View, told: (total: number) => void) {
  const client = useApolloClient()
  const [counts, setCounts] = useState<Counts>()
  const writes = useRef({ begun: 0, ended: 0 })

  const count = useCallback(async () => {
    const { begun } = writes.current
    const answer = await client.query({ query: moderationCounts, variables: { filter }, fetchPolicy: 'no-cache' }).catch(() => undefined)
    // What was counted while something was being decided may or may not contain it.
    const settled = writes.current.begun === begun && writes.current.ended === begun
    if (!answer?.data || !settled) return
    const { HELD, REPORTED, ALL } = answer.data
    const found = { HELD: HELD.totalCount, REPORTED: REPORTED.totalCount, ALL: ALL.totalCount }
    setCounts(found)
    told(found[queue])
  }, [client, filter, queue, told])

  useEffect(() => {
    const look = () => {
      if (!document.hidden) void count()
    }
    look()
    const timer = setInterval(look, pauseMs)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [count])

  /** Runs something that changes the numbers, and counts again when it is done. */
  const writing = useCallback(
    async <Result>(write: () => Promise<Result>): Promise<Result> => {
      writes.current.begun += 1
      try {
        return await write()
      } finally {
        writes.current.ended += 1
        void count()
      }
    },
    [count],
  )
  return { counts, writing }
}
