import type { ModerationFilter } from '../../../gql/graphql.ts'

export const queueNames = { HELD: 'Held', REPORTED: 'Reported', ALL: 'All' } as const
export type QueueName = keyof typeof queueNames
export const queues = Object.keys(queueNames) as QueueName[]

/** Which comments are looked at. All of it stands in the address, so that a colleague can be sent there. */
export interface View {
  readonly queue: QueueName
  readonly filter: ModerationFilter
}

const filters = ['text', 'check', 'article', 'commenter'] as const

export function viewOf(query: URLSearchParams): View {
  const queue = queues.find((name) => name.toLowerCase() === query.get('queue')) ?? 'HELD'
  const set = filters.flatMap((name) => {
    const value = query.get(name)
    return value ? [[name, value] as const] : []
  })
  return { queue, filter: Object.fromEntries(set) }
}
