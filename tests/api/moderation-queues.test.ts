import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../helpers/ids.ts'
import { Moderator } from '../helpers/moderator.ts'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'

let newsroom: Newsroom
let plant: Planter
let article: string
let other: string
let commenter: string
let moderator: Moderator

const hour = 3_600_000
const ago = (hours: number) => new Date(Date.now() - hours * hour)

beforeAll(async () => {
  newsroom = await openNewsroom()
  plant = new Planter(newsroom.db)
  const section_id = await plant.section()
  article = await plant.article({ section_id, headline: 'Tide turns' })
  other = await plant.article({ section_id, headline: 'Harbour wall', status: 'DRAFT' })
  commenter = await plant.user({ name: 'Vera Quayle' })
  moderator = new Moderator(newsroom, await plant.session(await plant.user({ role: 'MODERATOR' })))
})
afterAll(() => newsroom.close())

const held = (text: string, hours: number, row: object = {}) =>
  plant.comment({ article_id: article, status: 'HELD', text, posted_at: ago(hours), ...row })

async function report(comment_id: string, hours: number, row: object = {}) {
  await plant.link('comment_report', { comment_id, user_id: await plant.user(), reason: 'ABUSE', made_at: ago(hours), ...row })
}

describe('the queue of what waits', () => {
  test('begins with whoever has waited longest, and loses nobody while others arrive and are decided about', async () => {
    for (const [index, text] of ['first', 'second', 'third', 'fourth', 'fifth'].entries()) await held(text, 90 - index)
    const one = await moderator.queue('HELD', { first: 2 })
    expect(one.texts).toEqual(['first', 'second'])
    await held('sixth', 1)
    const { rows } = await newsroom.db.query(`select id from comment where text = 'second'`)
    await moderator.decides('APPROVE', [rows[0].id])
    const two = await moderator.queue('HELD', { first: 2, after: one.end })
    expect(two.texts).toEqual(['third', 'fourth'])
    const three = await moderator.queue('HELD', { first: 2, after: two.end })
    expect(three).toMatchObject({ texts: ['fifth', 'sixth'], total: 5 })
    expect((await moderator.queue('HELD', { last: 2, before: three.end })).texts).toEqual(['fourth', 'fifth'])
  })

  test('takes no cursor of another queue or filter', async () => {
    const { end } = await moderator.queue('HELD', { first: 1 })
    for (const args of ['queue: ALL', 'queue: HELD, filter: { text: "x" }']) {
      const { body } = await moderator.ask(`{ moderation(${args}, after: "${end}") { nodes { id } } }`)
      expect(body.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'after' })
    }
  })

  test('is narrowed by article, check, words and commenter', async () => {
    const noted = await held('Buy ropes cheap', 3, { article_id: other })
    const note = { comment_id: noted, position: 0, text: 'It has links.', made_at: ago(3) }
    await plant.link('comment_note', { ...note, check_name: 'LINKS', verdict: 'HOLD' })
    await plant.link('comment_note', { ...note, position: 1, check_name: 'FLOOD', verdict: 'PASS' })
    await held('Crème of the harbour', 2, { user_id: commenter })
    const filtered = async (filter: object) => (await moderator.queue('HELD', { filter })).texts
    expect(await filtered({ article: globalId('Article', other) })).toEqual(['Buy ropes cheap'])
    expect(await filtered({ check: 'LINKS' })).toEqual(['Buy ropes cheap'])
    expect(await filtered({ check: 'FLOOD' })).toEqual([])
    expect(await filtered({ text: 'creme harb' })).toEqual(['Crème of the harbour'])
    expect(await filtered({ commenter: globalId('User', commenter) })).toEqual(['Crème of the harbour'])
    expect(await filtered({ commenter: globalId('Article', commenter) })).toEqual([])
  })

  test('finds its first page without looking at everything that waits', async () => {
    await newsroom.db.query(
      `insert into comment (id, article_id, ancestors, status, commenter_name, text, posted_at)
        select gen_random_uuid(), $1, '{}', 'HELD', 'Reader', 'one of many ' || n, now() - interval '1 day' + n * interval '1 second'
        from generate_series(1, 10000) n`,
      [article],
    )
    await newsroom.db.query('analyze comment')
    newsroom.statements.length = 0
    const { text } = await moderator.ask('{ moderation(queue: HELD, first: 20) { nodes { id text articleHeadline } } }')
    expect(text.length).toBeLessThan(10_000)
    expect(newsroom.statements).toHaveLength(2)
    const { rows } = await newsroom.db.query(`explain (generic_plan) ${newsroom.statements.at(-1)}`)
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    expect(plan).toMatch(/Index Scan using comment_posted_at_id_idx on comment r/)
    expect(plan).not.toMatch(/Seq Scan on comment|Sort/)
    await newsroom.db.query(`delete from comment where text like 'one of many%'`)
  })
})

describe('the queue of what was reported', () => {
  test('begins with the earliest report that nobody has looked at', async () => {
    const [early, late, seen] = [
      await plant.comment({ article_id: article, text: 'reported early' }),
      await plant.comment({ article_id: article, text: 'reported late' }),
      await plant.comment({ article_id: article, text: 'looked at' }),
    ]
    await report(early, 1)
    await report(early, 8, { reason: 'SPAM', text: 'Again' })
    await report(late, 7)
    await report(seen, 9, { dismissed_at: new Date() })
    expect(await moderator.queue('REPORTED')).toMatchObject({ texts: ['reported early', 'reported late'], total: 2 })
    expect((await moderator.comment(early))?.reports).toEqual([{ reason: 'SPAM' }, { reason: 'ABUSE' }])
    const one = await moderator.queue('REPORTED', { first: 1 })
    await moderator.decides('DISMISS_REPORTS', [early])
    expect((await moderator.queue('REPORTED', { first: 1, after: one.end })).texts).toEqual(['reported late'])
    expect((await moderator.queue('REPORTED')).texts).toEqual(['reported late'])
    expect(await moderator.comment(early)).toMatchObject({ state: 'PUBLISHED', reports: [] })
  })

  test('loses a comment that was removed', async () => {
    const bad = await plant.comment({ article_id: article, text: 'bad one' })
    await report(bad, 100)
    expect((await moderator.queue('REPORTED')).texts[0]).toBe('bad one')
    await moderator.decides('REMOVE', [bad], 'Insults somebody.')
    expect((await moderator.queue('REPORTED')).texts).not.toContain('bad one')
  })
})

test('the queue of all shows the latest first, whatever has become of it, with thread, notes and a hidden article by its headline', async () => {
  const parent = await plant.comment({ article_id: other, status: 'REMOVED', text: 'above', posted_at: ago(-1) })
  const child = await plant.comment({ article_id: other, parent_id: parent, ancestors: [parent], text: 'below', posted_at: ago(-2) })
  for (const [made_at, text] of [[ago(2), 'First run.'] as const, [ago(1), 'Second run.'] as const]) {
    await plant.link('comment_note', {
      comment_id: child,
      position: 0,
      check_name: 'WORDS',
      verdict: 'HOLD',
      text,
      detail: 'rope',
      made_at,
    })
  }
  expect((await moderator.queue('ALL', { first: 2 })).texts).toEqual(['below', 'above'])
  const seen = await moderator.sees<{ moderation: { nodes: unknown[] } }>(`{ moderation(queue: ALL, first: 1) { nodes {
    articleHeadline article { id } parent { text state } notes { check verdict text detail } } } }`)
  expect(seen.moderation.nodes).toEqual([
    {
      articleHeadline: 'Harbour wall',
      article: null,
      parent: { text: 'above', state: 'REMOVED' },
      notes: [{ check: 'WORDS', verdict: 'HOLD', text: 'Second run.', detail: 'rope' }],
    },
  ])
})
