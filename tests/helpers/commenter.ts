import { randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import { globalId } from './ids.ts'
import { type Newsroom, post, type Reply } from './newsroom.ts'

/** A comment as its commenter sees it. */
export interface Remark {
  id: string
  state: string
  own: boolean
  verdict: string | null
  body: string
  author: { name: string }
  editedAt: string | null
  editableUntil: string | null
  parent: { id: string } | null
}

/** What has become of a comment. */
export interface Outcome {
  __typename: 'CommentPublished' | 'CommentHeld' | 'CommentRejected'
  comment?: Remark
  reasons?: { code: string; text: string }[]
  code?: string
  field?: string | null
  message?: string
  retryAfter?: number | null
}

const remark = 'id state own verdict body author { name } editedAt editableUntil parent { id }'

const outcome = `__typename
  ... on CommentPublished { comment { ${remark} } }
  ... on CommentHeld { comment { ${remark} } reasons { code text } }
  ... on CommentRejected { code field message retryAfter }`

type Args = Record<string, unknown>

/** Somebody with a browser of their own: signed in, or a guest whose browser keeps what it is given. */
export class Commenter {
  private readonly cookies: Map<string, string>
  /** Of their own, so that those of one test do not crowd each other out. */
  private readonly address = `2001:db8:${randomBytes(4).toString('hex').replace(/^.{4}/, '$&:')}::1`

  constructor(
    private readonly newsroom: Newsroom,
    session?: string,
  ) {
    this.cookies = new Map(session === undefined ? [] : [['session', session]])
  }

  async ask(query: string, variables?: Args): Promise<Reply> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { 'x-forwarded-for': this.address, ...(cookie === '' ? {} : { cookie }) }
    const reply = await post(this.newsroom.url, { query, variables }, headers)
    for (const set of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      this.cookies.set(name, value)
    }
    return reply
  }

  async sees<Shape>(query: string, variables?: Args): Promise<Shape> {
    const { body } = await this.ask(query, variables)
    expect(body.errors, query).toBeUndefined()
    return body.data as Shape
  }

  /** The comment with this id, or null for whoever does not see it. */
  async comment(id: string): Promise<Remark | null> {
    return (await this.sees<{ node: Remark | null }>(`query($id: ID!) { node(id: $id) { ... on Comment { ${remark} } } }`, { id })).node
  }

  /** Comments on the article with this key, on the top level. */
  async thread(article: string): Promise<Remark[]> {
    const query = `query($id: ID!) { node(id: $id) { ... on Article { comments(first: 100) { nodes { ${remark} } } } } }`
    return (await this.sees<{ node: { comments: { nodes: Remark[] } } }>(query, { id: globalId('Article', article) })).node.comments.nodes
  }

  /** Posts on the article with this key. */
  async post(article: string, text: string, more: { parent?: string; name?: string; idempotencyKey?: string } = {}): Promise<Outcome> {
    const { idempotencyKey, ...rest } = more
    const query = `mutation($input: PostCommentInput!, $key: String) { postComment(input: $input, idempotencyKey: $key) { ${outcome} } }`
    const input = { article: globalId('Article', article), text, ...rest }
    return (await this.sees<{ postComment: Outcome }>(query, { input, key: idempotencyKey })).postComment
  }

  /** The comment that was posted; fails the test if it was not. */
  async posts(article: string, text: string, more: { parent?: string; name?: string } = {}): Promise<Remark> {
    const { comment, message } = await this.post(article, text, more)
    if (!comment) throw new Error(message)
    return comment
  }

  async edit(id: string, text: string): Promise<Outcome> {
    const query = `mutation($id: ID!, $text: String!) { editComment(id: $id, text: $text) { ${outcome} } }`
    return (await this.sees<{ editComment: Outcome }>(query, { id, text })).editComment
  }

  /** Why the server does not do it; null if it answered true. */
  async tries(mutation: string): Promise<Record<string, unknown> | null> {
    const { body, text } = await this.ask(`mutation { ${mutation} }`)
    if (body.errors) return body.errors[0]?.extensions ?? {}
    expect(Object.values(body.data ?? {}), text).toEqual([true])
    return null
  }

  withdraw(id: string) {
    return this.tries(`withdrawComment(id: "${id}")`)
  }

  report(id: string, reason = 'SPAM', text?: string) {
    return this.tries(`reportComment(id: "${id}", reason: ${reason}${text === undefined ? '' : `, text: ${JSON.stringify(text)}`})`)
  }

  erase(password: string) {
    return this.tries(`eraseMyComments(password: ${JSON.stringify(password)})`)
  }
}
