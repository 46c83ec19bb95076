import { randomUUID } from 'node:crypto'
import { limits } from '@broadsheet/schema'
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

/** A known reader and a comment of theirs. */
async function written(row: Record<string, unknown> = {}) {
  const user_id = await plant.user()
  await plant.comment({ article_id: article, user_id, posted_at: new Date('2024-01-01'), published_at: new Date('2024-01-01') })
  const now = new Date()
  const key = await plant.comment({ article_id: article, user_id, posted_at: now, published_at: now, text: 'The ferry is late.', ...row })
  return { one: new Commenter(newsroom, await plant.session(user_id)), key, id: globalId('Comment', key) }
}

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)

describe('a commenter', () => {
  test('changes what they wrote, and readers learn that they did', async () => {
    const { one, id } = await written()
    const outcome = await one.edit(id, 'The ferry was late.')
    expect(outcome).toMatchObject({ __typename: 'CommentPublished', comment: { body: 'The ferry was late.', own: true } })
    const seen = await new Commenter(newsroom).comment(id)
    expect(seen).toMatchObject({ body: 'The ferry was late.', editedAt: expect.any(String) })
  })

  test('learns until when they can', async () => {
    const posted_at = minutesAgo(5)
    const { one, id } = await written({ posted_at })
    const until = new Date(posted_at.getTime() + limits.comment.editMinutes * 60_000)
    expect(new Date((await one.comment(id))?.editableUntil ?? '')).toEqual(until)
    expect((await new Commenter(newsroom).comment(id))?.editableUntil).toBeNull()
  })

  test('cannot when the time is over', async () => {
    const { one, id } = await written({ posted_at: minutesAgo(limits.comment.editMinutes + 1) })
    expect((await one.comment(id))?.editableUntil).toBeNull()
    expect(await one.edit(id, 'Never mind.')).toMatchObject({
      __typename: 'CommentRejected',
      code: 'FORBIDDEN',
      message: expect.stringContaining('15 minutes'),
    })
    expect((await one.comment(id))?.body).toBe('The ferry is late.')
  })

  test.each(['REJECTED', 'REMOVED', 'WITHDRAWN'])('cannot change what was %s', async (status) => {
    const { one, id } = await written({ status })
    expect(await one.edit(id, 'Never mind.')).toMatchObject({ code: 'FORBIDDEN' })
  })

  test('cannot change what others wrote, nor what they do not see', async () => {
    const { id } = await written()
    const { id: held } = await written({ status: 'HELD' })
    const { one } = await written()
    for (const other of [one, new Commenter(newsroom)]) {
      expect(await other.edit(id, 'Ha.')).toMatchObject({ code: 'FORBIDDEN' })
      const hidden = await other.edit(held, 'Ha.')
      expect(hidden).toMatchObject({ code: 'NOT_FOUND' })
      expect(await other.edit(globalId('Comment', randomUUID()), 'Ha.')).toEqual(hidden)
    }
  })

  test('cannot on an article that has closed meanwhile', async () => {
    const closed = await plant.article({ section_id: await plant.section(), commenting: 'CLOSED' })
    const { one, id } = await written({ article_id: closed })
    expect(await one.edit(id, 'One more thing.')).toMatchObject({ code: 'COMMENTS_CLOSED' })
  })
})

describe('a changed comment', () => {
  test('meets every check again: what is doubtful waits, and is seen by nobody else until then', async () => {
    const { one, id, key } = await written()
    const outcome = await one.edit(id, 'See https://a.example https://b.example https://c.example')
    expect(outcome).toMatchObject({ __typename: 'CommentHeld', comment: { state: 'HELD' }, reasons: [{ code: 'LINKS' }] })
    expect(await new Commenter(newsroom).comment(id)).toBeNull()
    const { rows } = await newsroom.db.query(`select check_name from comment_note where comment_id = $1 and verdict = 'HOLD'`, [key])
    expect(rows).toEqual([{ check_name: 'LINKS' }])
    expect((await one.edit(id, 'See the timetable.')).__typename).toBe('CommentPublished')
    const decisions = await newsroom.db.query('select decision, made_by from moderation_decision where comment_id = $1', [key])
    expect(decisions.rows).toEqual([
      { decision: 'EDIT', made_by: null },
      { decision: 'EDIT', made_by: null },
    ])
  })

  test('that is not taken is as it was', async () => {
    const { one, id } = await written()
    await newsroom.db.query(`insert into word_list (language, hold, reject) values ('en', '{}', '{bilgewater}')
      on conflict (language) do update set reject = '{bilgewater}'`)
    for (const text of ['Bilgewater.', ' ', 'x'.repeat(limits.comment.text + 1)]) {
      expect(await one.edit(id, text)).toMatchObject({ __typename: 'CommentRejected', code: 'BAD_USER_INPUT', field: 'text' })
    }
    expect(await new Commenter(newsroom).comment(id)).toMatchObject({ body: 'The ferry is late.', editedAt: null })
  })
})

describe('withdrawing', () => {
  test('takes the words away at once, and leaves a place for the replies below', async () => {
    const { one, id, key } = await written({ posted_at: new Date('2025-01-01') })
    const parent = { parent_id: key, ancestors: [key] }
    await plant.comment({ article_id: article, ...parent })
    expect(await one.withdraw(id)).toBeNull()
    const seen = await new Commenter(newsroom).comment(id)
    expect(seen).toMatchObject({ state: 'WITHDRAWN', body: '', author: { name: '' }, verdict: null })
    const { rows } = await newsroom.db.query('select text, verdict, text_key from comment where id = $1', [key])
    expect(rows).toEqual([{ text: '', verdict: null, text_key: null }])
    expect(await one.withdraw(id)).toBeNull()
  })

  test('leaves nothing of what nobody answered or nobody saw', async () => {
    const { one, id } = await written()
    const { one: other, id: held } = await written({ status: 'HELD', published_at: null })
    await one.withdraw(id)
    await other.withdraw(held)
    expect([await one.comment(id), await other.comment(held)]).toEqual([null, null])
  })

  test('is for their own comments only', async () => {
    const { id } = await written()
    const { id: held } = await written({ status: 'HELD' })
    for (const other of [(await written()).one, new Commenter(newsroom)]) {
      expect(await other.withdraw(id)).toMatchObject({ code: 'FORBIDDEN' })
      expect(await other.withdraw(held)).toMatchObject({ code: 'NOT_FOUND' })
    }
  })

  test('works for a guest, in the same browser', async () => {
    const browser = new Commenter(newsroom)
    const { id } = await browser.posts(article, 'Moored by the mill.', { name: 'Wilma' })
    expect(await new Commenter(newsroom).withdraw(id)).toMatchObject({ code: 'NOT_FOUND' })
    expect(await browser.withdraw(id)).toBeNull()
    expect(await browser.comment(id)).toBeNull()
  })
})
