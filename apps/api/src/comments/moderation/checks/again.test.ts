import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Remark } from '../check.ts'
import { type Forum, openForum, somebody } from '../testing/forum.ts'
import { flood } from './flood.ts'
import { repeat } from './repeat.ts'

let forum: Forum

beforeAll(async () => {
  forum = await openForum()
}, 60_000)

beforeEach(() => forum.source.query('delete from comment; delete from comment_attempt'))

afterAll(() => forum.close())

const now = new Date()
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1_000)
const day = 24 * 60 * 60
const text = 'They should keep the old trees.'

describe('the same words', () => {
  const ask = (commenter: Remark['commenter'], particulars: Partial<Remark> = {}) =>
    forum.ask([repeat, flood], forum.remark({ text, commenter, ...particulars }), now)
  const again = { verdict: 'REJECT', code: 'REPEAT_POST', field: 'input.text' }

  test('are taken once from a guest and from a reader, however they are spaced and capitalised', async () => {
    const guest = somebody()
    const reader = { ...somebody(), guest: null, userId: await forum.user() }
    for (const commenter of [guest, reader]) {
      await forum.comment({ text: 'THEY should keep the old trees', user_id: commenter.userId, guest_hash: commenter.guest })
      expect(await ask({ ...commenter, address: 'elsewhere' })).toMatchObject(again)
    }
  })

  test('are taken once from an address, whoever posts from there', async () => {
    const first = somebody()
    expect(await ask(first)).toMatchObject({ verdict: 'PASS' })
    await forum.comment({ text, guest_hash: first.guest })
    expect(await ask({ ...somebody(), address: first.address })).toMatchObject(again)
    expect(await ask(somebody())).toMatchObject({ verdict: 'PASS' })
  })

  test('are taken after something else was refused about them', async () => {
    const commenter = somebody()
    await ask(commenter)
    expect(await ask(commenter)).toMatchObject({ verdict: 'PASS' })
  })

  test('are taken the next day, after the first ones were withdrawn, and as an edit of themselves', async () => {
    const commenter = somebody()
    const guest_hash = commenter.guest
    await forum.comment({ text, guest_hash, posted_at: ago(day) })
    await forum.comment({ text, guest_hash, status: 'WITHDRAWN' })
    expect(await ask(commenter)).toMatchObject({ verdict: 'PASS' })
    const commentId = await forum.comment({ text, guest_hash })
    expect(await ask(commenter, { commentId })).toMatchObject({ verdict: 'PASS' })
    expect(await ask(commenter)).toMatchObject(again)
  })

  test('are taken once if they come at the same moment, also from a browser that keeps nothing', async () => {
    const { address } = somebody()
    const clicks = Array.from({ length: 4 }, () =>
      forum.post([repeat, flood], forum.remark({ text, commenter: { ...somebody(), address } })),
    )
    const verdicts = (await Promise.all(clicks)).map(({ verdict, code }) => code ?? verdict)
    expect(verdicts.sort()).toEqual(['PASS', 'REPEAT_POST', 'REPEAT_POST', 'REPEAT_POST'])
  })

  test('wait once three others have posted them', async () => {
    for (const verdict of ['PASS', 'PASS', 'PASS', 'HOLD']) {
      const commenter = somebody()
      expect(await ask(commenter)).toMatchObject({ verdict })
      await forum.comment({ text, guest_hash: commenter.guest })
    }
  })

  test('may be said by everybody if they are as short as "Thank you!"', async () => {
    for (let person = 0; person < 5; person += 1) await forum.comment({ text: 'Thank you!', guest_hash: somebody().guest })
    expect(await ask(somebody(), { text: 'Thank you' })).toMatchObject({ verdict: 'PASS' })
  })
})

describe('comments that come fast', () => {
  const post = (commenter: Remark['commenter'], at: Date) => forum.ask([flood], forum.remark({ commenter }), at)

  test('are refused from the sixth within ten seconds on, until the first of them is ten seconds old', async () => {
    const commenter = somebody()
    for (const seconds of [9, 8, 7, 6, 5]) expect(await post(commenter, ago(seconds))).toMatchObject({ verdict: 'PASS' })
    const refused = await post(commenter, ago(4))
    expect(refused).toMatchObject({ verdict: 'REJECT', code: 'RATE_LIMITED', retryAfter: 5 })
    expect(await post(commenter, ago(0))).toMatchObject({ verdict: 'REJECT', retryAfter: 1 })
    expect(await post(commenter, ago(-1))).toMatchObject({ verdict: 'PASS' })
  })

  test('are refused from the twenty-first within ten minutes on', async () => {
    const commenter = somebody()
    for (let count = 20; count > 0; count -= 1) expect(await post(commenter, ago(count * 20))).toMatchObject({ verdict: 'PASS' })
    expect(await post(commenter, now)).toMatchObject({ verdict: 'REJECT', code: 'RATE_LIMITED', retryAfter: 200 })
    expect(await post(commenter, ago(-200))).toMatchObject({ verdict: 'PASS' })
  })

  test('count for the address as for the person', async () => {
    const { address } = somebody()
    for (let count = 0; count < 5; count += 1) expect(await post({ ...somebody(), address }, ago(1))).toMatchObject({ verdict: 'PASS' })
    expect(await post({ ...somebody(), address }, now)).toMatchObject({ verdict: 'REJECT', code: 'RATE_LIMITED' })
    const roaming = somebody()
    for (let count = 0; count < 5; count += 1) {
      expect(await post({ ...roaming, address: `address ${count}` }, ago(1))).toMatchObject({ verdict: 'PASS' })
    }
    expect(await post({ ...roaming, address: 'yet another' }, now)).toMatchObject({ verdict: 'REJECT', code: 'RATE_LIMITED' })
  })

  test('are counted one by one if they come at the same moment', async () => {
    const commenter = somebody()
    const twelve = Array.from({ length: 12 }, (_, count) =>
      forum.post([repeat, flood], forum.remark({ text: `Text ${count}.`, commenter })),
    )
    const verdicts = (await Promise.all(twelve)).map(({ verdict, code }) => code ?? verdict)
    expect(verdicts.filter((verdict) => verdict === 'PASS')).toHaveLength(5)
    expect(verdicts.filter((verdict) => verdict === 'RATE_LIMITED')).toHaveLength(7)
  })

  test('leave traces for a day only, and none that names anybody', async () => {
    const commenter = somebody()
    await post(commenter, ago(day + 1))
    await post(somebody(), now)
    const kept = await forum.source.query<Record<string, unknown>[]>('select who, text_key, made_at from comment_attempt')
    expect(kept.map(({ made_at }) => made_at)).toEqual([now, now])
    expect(JSON.stringify(kept)).not.toContain('address')
  })
})
