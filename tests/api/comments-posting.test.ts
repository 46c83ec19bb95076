import { randomUUID } from 'node:crypto'
import { limits } from '@broadsheet/schema'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Commenter } from '../helpers/commenter.ts'
import { globalId } from '../helpers/ids.ts'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'

let newsroom: Newsroom
let plant: Planter
let section: string
/** Of an article that takes comments of everybody, and of one that takes those of readers only. */
let article: string
let readersOnly: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  plant = new Planter(newsroom.db)
  section = await plant.section()
  article = await plant.article({ section_id: section, guests_may_comment: true })
  readersOnly = await plant.article({ section_id: section })
})
afterAll(() => newsroom.close())

/** Somebody whom moderation knows for long. */
async function reader(name = 'Rowan Reed'): Promise<Commenter> {
  const user_id = await plant.user({ name, created_at: new Date('2020-01-01') })
  const old = await plant.article({ section_id: section, commenting: 'CLOSED' })
  for (let count = 0; count < 5; count++) {
    const at = new Date(Date.now() - 86_400_000 * (count + 10))
    await plant.comment({ article_id: old, user_id, commenter_name: name, posted_at: at, published_at: at })
  }
  return new Commenter(newsroom, await plant.session(user_id))
}

const guest = () => new Commenter(newsroom)

describe('a comment', () => {
  test('of a signed-in reader is public at once, under their own name', async () => {
    const outcome = await (await reader('Maren Holt')).post(article, '  The tide tables were wrong.\r\nI was there. ')
    expect(outcome).toMatchObject({
      __typename: 'CommentPublished',
      comment: {
        state: 'PUBLISHED',
        own: true,
        verdict: null,
        body: 'The tide tables were wrong.\nI was there.',
        author: { name: 'Maren Holt' },
      },
    })
    const seen = await guest().comment(outcome.comment?.id ?? '')
    expect(seen).toMatchObject({ own: false, editableUntil: null, body: 'The tide tables were wrong.\nI was there.' })
  })

  test('can answer another one, and counts there on every level', async () => {
    const [one, other] = [await reader(), await reader()]
    const top = await one.posts(article, 'Who keeps the lock gates?')
    const reply = await other.posts(article, 'The harbour board does.', { parent: top.id })
    const below = await one.posts(article, 'Since when, I wonder.', { parent: reply.id })
    expect(below.parent?.id).toBe(reply.id)
    const query = 'query($id: ID!) { node(id: $id) { ... on Comment { replyCount descendantCount article { headline } } } }'
    const { node } = await guest().sees<{ node: object }>(query, { id: top.id })
    expect(node).toMatchObject({ replyCount: 1, descendantCount: 2, article: { headline: expect.any(String) } })
  })

  test('below the deepest level stands beside what it answers', async () => {
    const ancestors: string[] = []
    for (let depth = 0; depth <= limits.comment.depth; depth++) {
      const above = { parent_id: ancestors.at(-1) ?? null, ancestors: [...ancestors] }
      ancestors.push(await plant.comment({ article_id: article, ...above }))
    }
    const [parent, deepest] = ancestors.slice(-2).map((key) => globalId('Comment', key))
    const posted = await (await reader()).posts(article, 'Down here it is dark.', { parent: deepest })
    expect(posted.parent?.id).toBe(parent)
  })

  test('is told to all API processes when it is public, without its words', async () => {
    const ears = new pg.Client({ connectionString: newsroom.databaseUrl })
    await ears.connect()
    await ears.query('listen comment_public')
    const heard = new Promise((resolve) => ears.once('notification', ({ payload }) => resolve(JSON.parse(payload ?? ''))))
    const { id } = await (await reader()).posts(article, 'Hear, hear, said the heron.')
    const key = (await newsroom.db.query(`select id from comment where text = 'Hear, hear, said the heron.'`)).rows[0].id
    expect(globalId('Comment', key)).toBe(id)
    expect(await heard).toEqual({ article, comment: key })
    await ears.end()
  })
})

describe('a guest', () => {
  test('comments under a name, is known again by a mark that scripts cannot read, and keeps it', async () => {
    const browser = guest()
    const first = await browser.ask(
      `mutation { postComment(input: { article: "${globalId('Article', article)}", text: "Moored by the mill.", name: "Wilma" }) { __typename } }`,
    )
    expect(first.headers.get('set-cookie')).toMatch(/^guest=[\w-]{43}; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(first.headers.get('cache-control')).toBe('private, no-store')
    await browser.post(article, 'And moored there still.', { name: 'Wilma' })
    const own = (await browser.sees<{ viewer: { comments: { totalCount: number } } }>('{ viewer { comments { totalCount } } }')).viewer
    expect(own.comments.totalCount).toBe(2)
    const { rows } = await newsroom.db.query(`select distinct guest_hash, user_id from comment where commenter_name = 'Wilma'`)
    expect(rows).toEqual([{ guest_hash: expect.any(String), user_id: null }])
    expect(first.headers.get('set-cookie')).not.toContain(rows[0].guest_hash)
  })

  test.each([
    ['without a name', {}],
    ['with a name of one letter', { name: 'W' }],
    ['with a name that is too long', { name: 'W'.repeat(limits.comment.name + 1) }],
    ['with a name of two lines', { name: 'Wil\nma' }],
    ['with a name that nobody sees', { name: '\u200b\u200b\u200b' }],
  ])('%s is told so', async (_, more) => {
    const outcome = await guest().post(article, 'A word from the quay.', more)
    expect(outcome).toMatchObject({ __typename: 'CommentRejected', code: 'BAD_USER_INPUT', field: 'input.name' })
  })

  test('is asked to sign in where guests are not taken, and gets no mark', async () => {
    const browser = guest()
    const outcome = await browser.post(readersOnly, 'A word from the quay.', { name: 'Wilma' })
    expect(outcome).toMatchObject({ __typename: 'CommentRejected', code: 'UNAUTHENTICATED', field: null })
    const reply = await browser.ask('{ viewer { kind } }')
    expect(reply.headers.get('cache-control')).toBe('no-store')
  })
})

describe('a comment is not taken', () => {
  test('of a signed-in reader under another name', async () => {
    const outcome = await (await reader()).post(article, 'Not me.', { name: 'Somebody else' })
    expect(outcome).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.name' })
  })

  test.each([
    ['draft', { status: 'DRAFT' }],
    ['deleted', { status: 'DELETED' }],
    ['not yet public', { published_at: new Date('2100-01-01') }],
  ])('on an article that is %s, as on none', async (_, row) => {
    const hidden = await plant.article({ section_id: section, guests_may_comment: true, ...row })
    const one = await reader()
    const outcome = await one.post(hidden, 'Is anybody there?')
    expect(outcome).toMatchObject({ __typename: 'CommentRejected', code: 'NOT_FOUND', field: null })
    expect(await one.post(randomUUID(), 'Is anybody there?')).toEqual(outcome)
  })

  test.each([
    ['by its editors', { commenting: 'CLOSED' }],
    ['by a moderator', { commenting_override: 'CLOSED' }],
    ['by the clock', { commenting_ends_at: new Date(Date.now() - 1_000) }],
  ])('on an article that is closed %s', async (_, row) => {
    const closed = await plant.article({ section_id: section, ...row })
    expect(await (await reader()).post(closed, 'One more thing.')).toMatchObject({ code: 'COMMENTS_CLOSED', field: null })
    expect((await newsroom.db.query('select from comment where article_id = $1', [closed])).rowCount).toBe(0)
  })

  test('below a comment of another article, or one that is not public', async () => {
    const one = await reader()
    const elsewhere = await plant.comment({ article_id: readersOnly })
    const held = await plant.comment({ article_id: article, status: 'HELD' })
    const gone = await plant.comment({ article_id: article, status: 'REMOVED' })
    const outcomes = []
    for (const key of [elsewhere, held, gone, randomUUID()]) {
      outcomes.push(await one.post(article, 'As I said.', { parent: globalId('Comment', key) }))
    }
    outcomes.push(await one.post(article, 'As I said.', { parent: globalId('Article', article) }))
    expect(outcomes[0]).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.parent' })
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1)
  })

  test.each([
    ['that is empty', ''],
    ['that is blank', ' \n\t '],
    ['that nobody sees', '\u200b\u2060'],
    ['that is too long', 'x'.repeat(limits.comment.text + 1)],
    ['with a control character', 'a\u0000b'],
    ['that turns the page around', 'a\u202eb'],
    ['with a pile of marks', `a${'\u0301'.repeat(6)}`],
    ['with half a character', 'a\ud800b'],
  ])('with a text %s', async (_, text) => {
    const { body } = await (await reader()).ask(
      `mutation($text: String!) { postComment(input: { article: "${globalId('Article', article)}", text: $text }) { ... on CommentRejected { code field message } } }`,
      { text },
    )
    // What no text can hold is refused before anything is read: that is an error.
    const told = body.data?.postComment ?? body.errors?.[0]?.extensions
    expect(told).toMatchObject({ code: 'BAD_USER_INPUT', field: expect.stringMatching(/text$/) })
  })
})
