import { expect } from 'vitest'
import { globalId } from './ids.ts'
import type { Newsroom, Reply } from './newsroom.ts'

/** A manuscript as tests look at it. */
export interface Seen {
  id: string
  version: number
  publishedVersion: number | null
  stage: string
  actions: string[]
  slug: string
  headline: string
  publishedAt: string | null
  updatedAt: string | null
  embargoedUntil: string | null
  unpublishAt: string | null
}

const fields = 'id version publishedVersion stage actions slug headline publishedAt updatedAt embargoedUntil unpublishAt'

/** Arguments of each mutation besides those that all of them take. */
const own = {
  createArticle: { input: 'CreateArticleInput!' },
  reviseArticle: { input: 'ReviseArticleInput!' },
  submitArticle: { note: 'String' },
  returnArticle: { note: 'String' },
  publishArticle: { at: 'InstantInput' },
  unpublishArticle: { at: 'InstantInput' },
  embargoArticle: { until: 'InstantInput!' },
  retractArticle: { reason: 'String!' },
  correctArticle: { correction: 'CorrectionInput!', input: 'ReviseArticleInput' },
  restoreRevision: { revision: 'ID!' },
  deleteArticle: {},
} as const

export type MutationName = keyof typeof own
type Args = Record<string, unknown>

/** Somebody who works in a newsroom over HTTP. */
export class Desk {
  constructor(
    private readonly newsroom: Newsroom,
    private readonly token: string,
  ) {}

  /** The reply to a mutation, whatever it is. */
  send(mutation: MutationName, args: Args): Promise<Reply> {
    const common = mutation === 'createArticle' ? {} : { id: 'ID!', version: 'Int!' }
    const types: Record<string, string | undefined> = { ...common, idempotencyKey: 'String', ...own[mutation] }
    const names = Object.keys(types).filter((name) => name in args)
    const declared = names.map((name) => `$${name}: ${types[name]}`).join(', ')
    const passed = names.map((name) => `${name}: $${name}`).join(', ')
    return this.newsroom.askAs(this.token, `mutation(${declared}) { ${mutation}(${passed}) { ${fields} } }`, args)
  }

  /** What a mutation answers; fails the test if it is refused. */
  async does(mutation: MutationName, args: Args): Promise<Seen> {
    const { body } = await this.send(mutation, args)
    expect(body.errors, mutation).toBeUndefined()
    return body.data?.[mutation] as Seen
  }

  /** With what a mutation is refused; fails the test if it is not. */
  async isRefused(mutation: MutationName, args: Args): Promise<Record<string, unknown>> {
    const { body, text } = await this.send(mutation, args)
    expect(body.errors, text).toHaveLength(1)
    return body.errors?.[0]?.extensions ?? {}
  }

  /** Begins an article in the section with this key. */
  begins(section: string, input: Args = {}): Promise<Seen> {
    return this.does('createArticle', { input: { headline: 'Tide turns', section: globalId('Section', section), ...input } })
  }

  async sees<Shape>(query: string, variables?: Args): Promise<Shape> {
    const { body } = await this.newsroom.askAs(this.token, query, variables)
    expect(body.errors, query).toBeUndefined()
    return body.data as Shape
  }

  async manuscript(id: string): Promise<Seen | null> {
    return (await this.sees<{ manuscript: Seen | null }>(`query($id: ID!) { manuscript(id: $id) { ${fields} } }`, { id })).manuscript
  }
}

/** What a mutation of an article as it was seen takes. */
export const of = ({ id, version }: Seen) => ({ id, version })
