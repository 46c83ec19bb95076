import { expect } from 'vitest'
import { globalId } from './ids.ts'
import type { Newsroom, Reply } from './newsroom.ts'

/** A moderated comment as tests look at it. */
export interface Seen {
  id: string
  state: string
  text: string
  decisions: { id: string; decision: string; reason: string | null; undone: boolean; undoable: boolean; by: { name: string } | null }[]
  reports: { reason: string }[]
}

const fields = 'id state text reports { reason } decisions { id decision reason undone undoable by { name } }'

/** Every mutation of a moderator: what it takes and what is read of its answer. */
const mutations = {
  moderateComments: { args: { ids: '[ID!]!', action: 'ModerationAction!', reason: 'String' }, answer: fields },
  undoDecision: { args: { id: 'ID!' }, answer: `id decision undoable comment { ${fields} }` },
  sanctionCommenter: {
    args: { user: 'ID!', kind: 'SanctionKind!', until: 'InstantInput', reason: 'String!' },
    answer: 'id name sanction { kind until reason }',
  },
  liftSanction: { args: { user: 'ID!' }, answer: 'id name sanction { kind }' },
  setCommenting: {
    args: { article: 'ID!', commenting: 'CommentingStatus!', guests: 'Boolean', endsAt: 'InstantInput' },
    answer: 'id commenting guestsMayComment commentingEndsAt',
  },
  setWordList: { args: { language: 'String!', hold: '[String!]!', reject: '[String!]!' }, answer: 'language hold reject' },
} as const

type Args = Record<string, unknown>
export type MutationName = keyof typeof mutations

/** Somebody who moderates over HTTP, or tries to. */
export class Moderator {
  constructor(
    private readonly newsroom: Newsroom,
    private readonly token: string | null,
  ) {}

  ask(query: string, variables?: Args): Promise<Reply> {
    return this.token === null ? this.newsroom.ask(query, variables) : this.newsroom.askAs(this.token, query, variables)
  }

  async sees<Shape>(query: string, variables?: Args): Promise<Shape> {
    const { body, text } = await this.ask(query, variables)
    expect(body.errors, text).toBeUndefined()
    return body.data as Shape
  }

  /** The reply to a mutation, whatever it is. */
  send(mutation: MutationName, args: Args): Promise<Reply> {
    const types: Record<string, string> = { ...mutations[mutation].args, idempotencyKey: 'String' }
    const names = Object.keys(types).filter((name) => name in args)
    const declared = names.map((name) => `$${name}: ${types[name]}`).join(', ')
    const passed = names.map((name) => `${name}: $${name}`).join(', ')
    return this.ask(`mutation(${declared}) { ${mutation}(${passed}) { ${mutations[mutation].answer} } }`, args)
  }

  /** What a mutation answers; fails the test if it is refused. */
  async does<Shape>(mutation: MutationName, args: Args): Promise<Shape> {
    const { body, text } = await this.send(mutation, args)
    expect(body.errors, text).toBeUndefined()
    return body.data?.[mutation] as Shape
  }

  /** With what a mutation is refused; fails the test if it is not. */
  async isRefused(mutation: MutationName, args: Args): Promise<Record<string, unknown>> {
    const { body, text } = await this.send(mutation, args)
    expect(body.errors, text).toHaveLength(1)
    return body.errors?.[0]?.extensions ?? {}
  }

  /** Decides about comments by their keys. */
  decides(action: string, keys: readonly string[], reason?: string): Promise<Seen[]> {
    return this.does('moderateComments', { ids: keys.map((key) => globalId('ModeratedComment', key)), action, reason })
  }

  async comment(key: string): Promise<Seen | null> {
    const id = globalId('ModeratedComment', key)
    return (await this.sees<{ node: Seen | null }>(`query($id: ID!) { node(id: $id) { ... on ModeratedComment { ${fields} } } }`, { id }))
      .node
  }

  /** Texts of a page of a queue, and its cursor. */
  async queue(queue: string, args: Args = {}): Promise<{ texts: string[]; end: string | null; total: number }> {
    const { moderation } = await this.sees<{
      moderation: { nodes: { text: string }[]; totalCount: number; pageInfo: { endCursor: string | null } }
    }>(
      `query($queue: ModerationQueue!, $filter: ModerationFilter, $first: Int, $after: String, $last: Int, $before: String) {
        moderation(queue: $queue, filter: $filter, first: $first, after: $after, last: $last, before: $before) {
          totalCount nodes { text } pageInfo { endCursor }
        }
      }`,
      { queue, ...args },
    )
    return { texts: moderation.nodes.map(({ text }) => text), end: moderation.pageInfo.endCursor, total: moderation.totalCount }
  }
}
