import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../helpers/ids.ts'
import { Moderator } from '../helpers/moderator.ts'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'

let newsroom: Newsroom
let plant: Planter
let article: string
let moderator: Moderator

beforeAll(async () => {
  newsroom = await openNewsroom()
  plant = new Planter(newsroom.db)
  article = await plant.article({ section_id: await plant.section() })
  moderator = new Moderator(newsroom, await plant.session(await plant.user({ role: 'MODERATOR', name: 'Mo Derrat' })))
})
afterAll(() => newsroom.close())

/** Everything that a table keeps of a row, to compare it with what it keeps later. */
async function kept(table: string, column: string, key: string) {
  return (await newsroom.db.query(`select to_jsonb(t) as row from ${table} t where ${column} = $1 order by 1`, [key])).rows
}

async function latest(): Promise<{ id: string; decision: string; undone: boolean; undoable: boolean }> {
  const { moderationLog } = await moderator.sees<{
    moderationLog: { nodes: [{ id: string; decision: string; undone: boolean; undoable: boolean }] }
  }>('{ moderationLog(first: 1) { nodes { id decision undone undoable } } }')
  return moderationLog.nodes[0]
}
const undo = (id: string) => moderator.does<{ decision: string; undoable: boolean; comment: unknown }>('undoDecision', { id })

describe('a decision that is taken back leaves everything exactly as it was', () => {
  test.each([
    ['HELD', 'APPROVE', { verdict: 'It has links.' }],
    ['HELD', 'REJECT', { verdict: 'It has links.' }],
    ['REJECTED', 'APPROVE', { verdict: 'No.' }],
    ['PUBLISHED', 'REMOVE', { published_at: '2026-01-02T03:04:05.678Z' }],
    ['REMOVED', 'APPROVE', { verdict: 'No.', published_at: '2026-01-02T03:04:05.678Z' }],
    ['PUBLISHED', 'DISMISS_REPORTS', {}],
  ])('a comment that was %s before %s', async (status, action, row) => {
    const key = await plant.comment({ article_id: article, status, ...row })
    for (const dismissed_at of [null, new Date('2026-01-01T00:00:00Z')]) {
      const user_id = await plant.user()
      await plant.link('comment_report', { comment_id: key, user_id, reason: 'SPAM', made_at: new Date(), dismissed_at })
    }
    const both = async () => [await kept('comment', 'id', key), await kept('comment_report', 'comment_id', key)]
    const before = await both()
    const [seen] = await moderator.decides(action, [key], 'Because.')
    expect(await both()).not.toEqual(before)
    const decision = seen?.decisions[0]
    expect(await undo(decision?.id ?? '')).toMatchObject({
      decision: 'UNDO',
      undoable: false,
      comment: {
        decisions: [
          { decision: 'UNDO', by: { name: 'Mo Derrat' } },
          { ...decision, undone: true, undoable: false },
        ],
      },
    })
    expect(await both()).toEqual(before)
  })

  test('a sanction, one in place of another, and one that was lifted', async () => {
    const key = await plant.user()
    await plant.comment({ article_id: article, user_id: key })
    const user = globalId('User', key)
    const sanction = () => kept('commenter_sanction', 'user_id', key)
    await moderator.does('sanctionCommenter', { user, kind: 'MUTE', reason: 'Shouts.' })
    const muted = await sanction()
    for (const next of [
      () => moderator.does('sanctionCommenter', { user, kind: 'SUSPEND', reason: 'Insults.' }),
      () => moderator.does('liftSanction', { user }),
    ]) {
      await next()
      expect(await sanction()).not.toEqual(muted)
      await undo((await latest()).id)
      expect(await sanction()).toEqual(muted)
    }
  })

  test('what was decided about the comments of an article', async () => {
    const read = () => kept('article', 'id', article)
    const before = await read()
    const endsAt = { at: '2126-01-01T00:00:00Z' }
    await moderator.does('setCommenting', { article: globalId('Article', article), commenting: 'OPEN', guests: true, endsAt })
    expect(await read()).not.toEqual(before)
    expect(await latest()).toMatchObject({ decision: 'CLOSE', undoable: true })
    await undo((await latest()).id)
    expect(await read()).toEqual(before)
  })
})

describe('a decision cannot be taken back', () => {
  const refused = { code: 'INVALID_TRANSITION', field: 'id', legal: [] }

  test('twice, nor can its taking back', async () => {
    const key = await plant.comment({ article_id: article, status: 'HELD' })
    await moderator.decides('APPROVE', [key])
    const { id } = await latest()
    await undo(id)
    expect(await moderator.isRefused('undoDecision', { id })).toEqual(refused)
    expect(await moderator.isRefused('undoDecision', { id: (await latest()).id })).toEqual(refused)
    expect(await moderator.comment(key)).toMatchObject({ state: 'HELD' })
  })

  test('once something else was decided about the same comment', async () => {
    const key = await plant.comment({ article_id: article, status: 'HELD' })
    await moderator.decides('APPROVE', [key])
    const { id } = await latest()
    await moderator.decides('REMOVE', [key], 'Because.')
    expect((await moderator.comment(key))?.decisions.map(({ undoable }) => undoable)).toEqual([true, false])
    expect(await moderator.isRefused('undoDecision', { id })).toEqual(refused)
  })

  test('once its commenter has withdrawn the comment', async () => {
    const key = await plant.comment({ article_id: article, status: 'HELD' })
    await moderator.decides('APPROVE', [key])
    await newsroom.db.query(`update comment set status = 'WITHDRAWN' where id = $1`, [key])
    expect(await moderator.isRefused('undoDecision', { id: (await latest()).id })).toEqual(refused)
  })

  test('if a check made it, or if there is none', async () => {
    const key = await plant.comment({ article_id: article, status: 'REJECTED' })
    const id = randomUUID()
    await plant.link('moderation_decision', { id, decision: 'REJECT', made_at: new Date(), comment_id: key, before: '{}' })
    expect(await moderator.isRefused('undoDecision', { id: globalId('ModerationDecision', id) })).toEqual(refused)
    for (const none of [globalId('ModerationDecision', randomUUID()), globalId('Article', article), 'x']) {
      expect(await moderator.isRefused('undoDecision', { id: none })).toEqual({ code: 'NOT_FOUND', field: 'id' })
    }
  })

  test('by two at once', async () => {
    const key = await plant.comment({ article_id: article, status: 'HELD' })
    await moderator.decides('APPROVE', [key])
    const { id } = await latest()
    const replies = await Promise.all([1, 2].map(() => moderator.send('undoDecision', { id })))
    expect(replies.map(({ body }) => body.errors?.[0]?.extensions.code ?? 'done').sort()).toEqual(['INVALID_TRANSITION', 'done'])
  })
})

test.each([`update moderation_decision set reason = 'other'`, 'delete from moderation_decision', 'truncate moderation_decision cascade'])(
  'the log cannot be changed by whoever has the database: %s',
  async (statement) => {
    const count = async () => (await newsroom.db.query('select count(*)::int as n from moderation_decision')).rows[0].n
    const before = await count()
    expect(before).toBeGreaterThan(0)
    await expect(newsroom.db.query(statement)).rejects.toThrow()
    expect(await count()).toBe(before)
  },
)
