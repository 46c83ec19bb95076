import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Commenter } from '../helpers/commenter.ts'
import { globalId } from '../helpers/ids.ts'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'

let newsroom: Newsroom
let plant: Planter
let article: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  plant = new Planter(newsroom.db)
  article = await plant.article({ section_id: await plant.section(), guests_may_comment: true })
})
afterAll(() => newsroom.close())

const signedIn = async (role = 'READER') => new Commenter(newsroom, await plant.session(await plant.user({ role })))

/** Everybody but who wrote it. */
async function others(): Promise<[string, Commenter][]> {
  const marked = new Commenter(newsroom)
  await marked.posts(article, `I am a guest too, ${Math.random()}.`, { name: 'Otto' })
  return [
    ['nobody', new Commenter(newsroom)],
    ['another guest', marked],
    ['another reader', await signedIn()],
    ['a moderator', await signedIn('MODERATOR')],
    ['an administrator', await signedIn('ADMINISTRATOR')],
  ]
}

describe.each(['reader', 'guest'])('what a %s wrote and what waits', (who) => {
  const name = who === 'guest' ? { name: 'Wilma' } : {}
  const someone = () => (who === 'guest' ? new Commenter(newsroom) : signedIn())

  test('is told to be held, and why', async () => {
    const outcome = await (await someone()).post(article, `My first word as a ${who}.`, name)
    expect(outcome).toMatchObject({
      __typename: 'CommentHeld',
      comment: { state: 'HELD', own: true, body: `My first word as a ${who}.` },
      reasons: [{ code: 'NEWCOMER', text: expect.stringMatching(/\.$/) }],
    })
    expect(outcome.comment?.verdict).toBe(outcome.reasons?.[0]?.text)
  })

  test('is seen by them again after a reload, and by nobody else', async () => {
    const one = await someone()
    const { id } = await one.posts(article, `Patience, says the ${who}.`, name)
    expect((await one.thread(article)).map((comment) => comment.id)).toContain(id)
    expect(await one.comment(id)).toMatchObject({ state: 'HELD', own: true })
    for (const [whom, other] of await others()) {
      expect(await other.comment(id), whom).toBeNull()
      expect(JSON.stringify(await other.thread(article)), whom).not.toContain(`Patience, says the ${who}.`)
    }
  })

  test('is in no count that others see, and in no reply that others could be given', async () => {
    const one = await someone()
    const query = `{ node(id: "${globalId('Article', article)}") { ... on Article { commentCount } } }`
    const before = await one.sees(query)
    await one.posts(article, `Not counted, says the ${who}.`, name)
    expect(await one.sees(query)).toEqual(before)
    expect((await one.ask(query)).headers.get('cache-control')).toBe('private, no-store')
  })
})

test('a rejected comment is seen with its reason by who wrote it only', async () => {
  const user_id = await plant.user()
  const key = await plant.comment({ article_id: article, user_id, status: 'REJECTED', verdict: 'It names a neighbour.' })
  const one = new Commenter(newsroom, await plant.session(user_id))
  const id = globalId('Comment', key)
  expect(await one.comment(id)).toMatchObject({ state: 'REJECTED', verdict: 'It names a neighbour.', editableUntil: null })
  for (const [whom, other] of await others()) expect(await other.comment(id), whom).toBeNull()
})

test('words that the paper does not print are kept for their commenter and for moderators, as rejected', async () => {
  await newsroom.db.query(`insert into word_list (language, hold, reject) values ('en', '{}', '{bilgewater}')
    on conflict (language) do update set reject = '{bilgewater}'`)
  const one = await signedIn()
  const outcome = await one.post(article, 'Nothing but bilgewater.')
  expect(outcome).toMatchObject({ __typename: 'CommentRejected', code: 'BAD_USER_INPUT', field: 'input.text' })
  const mine = await one.sees<{ viewer: { comments: { nodes: object[] } } }>('{ viewer { comments { nodes { state verdict body } } } }')
  expect(mine.viewer.comments.nodes).toEqual([{ state: 'REJECTED', verdict: outcome.message, body: 'Nothing but bilgewater.' }])
  const { rows } = await newsroom.db.query(
    `select decision, n.check_name, n.verdict from comment c join moderation_decision d on d.comment_id = c.id
     join comment_note n on n.comment_id = c.id where text_key is not null and c.text like '%bilgewater.' order by n.position desc limit 1`,
  )
  expect(rows).toEqual([{ decision: 'REJECT', check_name: 'WORDS', verdict: 'REJECT' }])
})

describe('everything that somebody wrote', () => {
  const query = '{ viewer { comments(first: 10) { totalCount nodes { state body verdict article { id } } } } }'
  type Answer = { viewer: { comments: { totalCount: number; nodes: { state: string; body: string; article: { id: string } }[] } } }

  test('comes back to them, latest first, whatever has become of it', async () => {
    const user_id = await plant.user()
    const states = ['PUBLISHED', 'HELD', 'REJECTED', 'REMOVED', 'WITHDRAWN']
    for (const status of states) await plant.comment({ article_id: article, user_id, status, text: status.toLowerCase() })
    const one = new Commenter(newsroom, await plant.session(user_id))
    const { comments } = (await one.sees<Answer>(query)).viewer
    expect(comments.nodes.map(({ state }) => state)).toEqual(states.toReversed())
    expect(comments.nodes.map(({ body }) => body)).toEqual(states.toReversed().map((state) => state.toLowerCase()))
    expect(new Set(comments.nodes.map((node) => node.article.id))).toEqual(new Set([globalId('Article', article)]))
    expect(comments.totalCount).toBe(5)
  })

  test('comes back also when the article is not public any more, without it, and by no other way', async () => {
    const user_id = await plant.user()
    const gone = await plant.article({ section_id: await plant.section({ position: 9 }), unpublish_at: new Date(Date.now() - 1_000) })
    const key = await plant.comment({ article_id: gone, user_id, text: 'I was there.' })
    const one = new Commenter(newsroom, await plant.session(user_id))
    const { comments } = (await one.sees<Answer>(query)).viewer
    expect(comments).toEqual({ totalCount: 1, nodes: [{ state: 'PUBLISHED', body: 'I was there.', verdict: null, article: null }] })
    expect(await one.sees(`{ node(id: "${globalId('Comment', key)}") { id } }`)).toEqual({ node: null })
  })

  test('comes to nobody else', async () => {
    for (const one of [new Commenter(newsroom), await signedIn(), await signedIn('MODERATOR')]) {
      expect((await one.sees<Answer>(query)).viewer.comments).toEqual({ totalCount: 0, nodes: [] })
    }
  })
})
