import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Remark } from '../check.ts'
import { type Forum, openForum, somebody } from '../testing/forum.ts'
import { closed } from './closed.ts'
import { history } from './history.ts'
import { newcomer } from './newcomer.ts'
import { sanction } from './sanction.ts'

let forum: Forum

beforeAll(async () => {
  forum = await openForum()
}, 60_000)

afterAll(() => forum.close())

const now = new Date()
const hour = 3_600_000
const later = new Date(now.getTime() + hour)
const earlier = new Date(now.getTime() - hour)

const reader = async (row = {}): Promise<Remark['commenter']> => ({ userId: await forum.user(row), guest: null, address: 'a' })

describe('an article', () => {
  const states: [string, Record<string, unknown>, boolean][] = [
    ['that is open', {}, true],
    ['that was closed by its writers', { commenting: 'CLOSED' }, false],
    ['that moderators closed', { commenting_override: 'CLOSED' }, false],
    ['that moderators opened again', { commenting: 'CLOSED', commenting_override: 'OPEN' }, true],
    ['whose time has come', { commenting_ends_at: now }, false],
    ['whose time will come', { commenting_ends_at: later }, true],
    ['that moderators opened, but whose time has come', { commenting_override: 'OPEN', commenting_ends_at: earlier }, false],
  ]

  test.for(states)('%s: takes comments or does not', async ([, row, takes]) => {
    const state = { commenting: 'OPEN', commenting_override: null, commenting_ends_at: null, ...row }
    await forum.source.query('update article set commenting = $1, commenting_override = $2, commenting_ends_at = $3', [
      state.commenting,
      state.commenting_override,
      state.commenting_ends_at,
    ])
    const verdict = await forum.ask([closed], forum.remark(), now)
    expect(verdict).toMatchObject(takes ? { verdict: 'PASS' } : { verdict: 'REJECT', code: 'COMMENTS_CLOSED' })
  })

  test('that does not exist takes no comments', async () => {
    const verdict = await forum.ask([closed], forum.remark({ articleId: crypto.randomUUID() }))
    expect(verdict).toMatchObject({ verdict: 'REJECT', code: 'COMMENTS_CLOSED' })
  })
})

describe('a commenter', () => {
  const sanctions: [string, string, Date | null, string][] = [
    ['who is suspended for ever', 'SUSPEND', null, 'REJECT'],
    ['who is suspended for an hour', 'SUSPEND', later, 'REJECT'],
    ['who was suspended until now', 'SUSPEND', now, 'PASS'],
    ['who is muted', 'MUTE', later, 'HOLD'],
    ['who was muted', 'MUTE', earlier, 'PASS'],
  ]

  test.for(sanctions)('%s', async ([, kind, until, verdict]) => {
    const commenter = await reader()
    await forum.insert('commenter_sanction', { user_id: commenter.userId, kind, until, reason: 'You insulted others.', made_at: earlier })
    const said = await forum.ask([sanction], forum.remark({ commenter }), now)
    expect(said.verdict).toBe(verdict)
    if (verdict === 'REJECT') {
      expect(said.code).toBe('FORBIDDEN')
      expect(said.notes[0]?.text).toContain('You insulted others.')
    }
  })

  test('about whom nothing was decided passes, guests too', async () => {
    for (const commenter of [await reader(), somebody()]) {
      expect(await forum.ask([sanction], forum.remark({ commenter }))).toMatchObject({ verdict: 'PASS' })
    }
  })
})

describe('a first comment', () => {
  test('waits until one of the reader was published', async () => {
    const commenter = await reader()
    const { userId: user_id } = commenter
    const judge = async () => (await forum.ask([newcomer], forum.remark({ commenter }))).verdict
    expect(await judge()).toBe('HOLD')
    for (const status of ['HELD', 'REJECTED', 'REMOVED', 'WITHDRAWN']) await forum.comment({ user_id, status })
    expect(await judge()).toBe('HOLD')
    await forum.comment({ user_id })
    expect(await judge()).toBe('PASS')
  })

  test('of a guest waits until one from this browser was published, from another one it waits again', async () => {
    const commenter = somebody()
    await forum.comment({ guest_hash: commenter.guest })
    expect(await forum.ask([newcomer], forum.remark({ commenter }))).toMatchObject({ verdict: 'PASS' })
    expect(await forum.ask([newcomer], forum.remark({ commenter: somebody() }))).toMatchObject({ verdict: 'HOLD' })
    expect(await forum.ask([newcomer], forum.remark({ commenter: { ...commenter, guest: null } }))).toMatchObject({ verdict: 'HOLD' })
  })

  test('waits again if it is changed after it was approved', async () => {
    const commenter = await reader()
    const commentId = await forum.comment({ user_id: commenter.userId })
    expect(await forum.ask([newcomer], forum.remark({ commenter, commentId }))).toMatchObject({ verdict: 'HOLD' })
  })

  test('of a colleague does not wait', async () => {
    const commenter = await reader({ role: 'AUTHOR' })
    expect(await forum.ask([newcomer], forum.remark({ commenter }))).toMatchObject({ verdict: 'PASS' })
  })
})

describe('a history', () => {
  const past: [string, string[], string][] = [
    ['of nothing', [], 'PASS'],
    ['with two rejections', ['REJECTED', 'REMOVED', 'PUBLISHED'], 'PASS'],
    ['with three', ['REJECTED', 'PUBLISHED', 'REMOVED', 'REJECTED'], 'HOLD'],
    ['with three, of which one is long past', ['REJECTED', 'REMOVED', ...Array<string>(8).fill('PUBLISHED'), 'REJECTED'], 'PASS'],
    ['with much that waits or was withdrawn', ['HELD', 'HELD', 'HELD', 'WITHDRAWN', 'WITHDRAWN'], 'PASS'],
  ]

  test.for(past)('%s, latest first', async ([, statuses, verdict]) => {
    for (const commenter of [await reader(), somebody()]) {
      for (const [age, status] of statuses.entries()) {
        const posted_at = new Date(now.getTime() - (age + 1) * hour)
        await forum.comment({ user_id: commenter.userId, guest_hash: commenter.guest, status, posted_at })
      }
      expect(await forum.ask([history], forum.remark({ commenter }))).toMatchObject({ verdict })
    }
  })
})
