import { afterAll, beforeAll, expect, test } from 'vitest'
import { Commenter } from '../helpers/commenter.ts'
import { globalId } from '../helpers/ids.ts'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'
import { goodPassword, join } from './people.ts'

let newsroom: Newsroom
let plant: Planter
let article: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  plant = new Planter(newsroom.db)
  article = await plant.article({ section_id: await plant.section() })
})
afterAll(() => newsroom.close())

/** Somebody with a password. */
async function member() {
  const { guest, email } = await join(newsroom)
  const { rows } = await newsroom.db.query('select id from app_user where email = $1', [email])
  return { user_id: String(rows[0].id), password: goodPassword, token: guest.token ?? '' }
}

test('a reader erases everything they wrote: words and name are gone, the thread keeps its shape', async () => {
  const { user_id, password, token } = await member()
  const mine = { article_id: article, user_id, commenter_name: 'Wilma Canary', text: 'canary text', verdict: 'canary verdict' }
  const top = await plant.comment(mine)
  const reply = await plant.comment({ article_id: article, parent_id: top, ancestors: [top], text: 'A reply that stays.' })
  const keys = [top]
  for (const status of ['PUBLISHED', 'HELD', 'REJECTED', 'REMOVED'])
    keys.push(await plant.comment({ ...mine, status, guest_hash: 'canary hash' }))
  const note = { position: 1, check_name: 'WORDS', verdict: 'HOLD', text: 'canary note', detail: 'canary detail', made_at: new Date() }
  await plant.link('comment_note', { comment_id: top, ...note })
  const someone = await plant.user()
  await plant.link('comment_report', { comment_id: top, user_id: someone, reason: 'OTHER', text: 'canary of another', made_at: new Date() })
  await plant.link('comment_report', { comment_id: reply, user_id, reason: 'OTHER', text: 'canary of theirs', made_at: new Date() })

  const one = new Commenter(newsroom, token)
  expect(await one.erase(password)).toBeNull()

  const { rows } = await newsroom.db.query(
    'select status, user_id, text, commenter_name from comment where id = any($1) order by posted_at',
    [keys],
  )
  const bare = { user_id: null, text: '', commenter_name: '' }
  expect(rows.map(({ status }) => status)).toEqual(keys.map(() => 'WITHDRAWN'))
  for (const row of rows) expect(row).toMatchObject(bare)
  for (const table of ['comment', 'comment_note', 'comment_report', 'moderation_decision']) {
    const kept = await newsroom.db.query(`select t::text as row from ${table} t`)
    expect(
      kept.rows.filter(({ row }) => /canary/i.test(row)),
      table,
    ).toEqual([])
  }
  const log = await newsroom.db.query(`select comment_id, user_id, made_by from moderation_decision where decision = 'ERASE'`)
  expect(log.rows.map(({ comment_id }) => comment_id).toSorted()).toEqual(keys.toSorted())
  expect(log.rows.every((row) => row.user_id === null && row.made_by === null)).toBe(true)

  const reader = new Commenter(newsroom)
  expect(await reader.comment(globalId('Comment', top))).toMatchObject({ state: 'WITHDRAWN', body: '', author: { name: '' } })
  expect(await reader.comment(globalId('Comment', reply))).toMatchObject({
    body: 'A reply that stays.',
    parent: { id: globalId('Comment', top) },
  })
  const { viewer } = await one.sees<{ viewer: object }>('{ viewer { comments { totalCount } } }')
  expect(viewer).toEqual({ comments: { totalCount: 0 } })
})

test('no moderator can publish again what was taken down and then taken back or erased', async () => {
  const { user_id, password, token } = await member()
  const one = new Commenter(newsroom, token)
  const removed = () => plant.comment({ article_id: article, user_id, status: 'REMOVED', verdict: 'Off the point.' })
  const keys = [await removed(), await removed()]
  expect(await one.withdraw(globalId('Comment', keys[0] ?? ''))).toBeNull()
  expect(await one.erase(password)).toBeNull()
  const moderator = await plant.session(await plant.user({ role: 'MODERATOR' }))
  for (const key of keys) {
    const approve = `mutation { moderateComments(ids: ["${globalId('ModeratedComment', key)}"], action: APPROVE) { id } }`
    expect((await newsroom.askAs(moderator, approve)).body.errors?.[0]?.extensions.code).toBe('INVALID_TRANSITION')
  }
})

test('what others wrote stays', async () => {
  const { password, token } = await member()
  const other = await plant.comment({ article_id: article, user_id: await plant.user(), text: 'Not mine.' })
  await new Commenter(newsroom, token).erase(password)
  expect(await new Commenter(newsroom).comment(globalId('Comment', other))).toMatchObject({ body: 'Not mine.' })
})

test('it takes the password, and somebody who is signed in', async () => {
  const { user_id, password, token } = await member()
  const key = await plant.comment({ article_id: article, user_id, text: 'Still here.' })
  expect(await new Commenter(newsroom, token).erase(`${password}!`)).toMatchObject({ code: 'UNAUTHENTICATED' })
  expect(await new Commenter(newsroom).erase(password)).toMatchObject({ code: 'UNAUTHENTICATED' })
  expect(await new Commenter(newsroom).comment(globalId('Comment', key))).toMatchObject({ body: 'Still here.' })
})

test('guesses at the password are bounded', async () => {
  const one = new Commenter(newsroom, (await member()).token)
  const codes = []
  for (let count = 0; count < 11; count++) codes.push((await one.erase('a guess at it'))?.code)
  expect(codes.at(0)).toBe('UNAUTHENTICATED')
  expect(codes.at(-1)).toBe('RATE_LIMITED')
})
