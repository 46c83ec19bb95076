import { afterAll, beforeAll, expect, test } from 'vitest'
import { Commenter } from '../helpers/commenter.ts'
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
  moderator = new Moderator(newsroom, await plant.session(await plant.user({ role: 'MODERATOR' })))
})
afterAll(() => newsroom.close())

async function reader(): Promise<{ who: Commenter; user: string }> {
  const key = await plant.user({ name: 'Rowan Reed', created_at: new Date('2020-01-01') })
  return { who: new Commenter(newsroom, await plant.session(key)), user: globalId('User', key) }
}

/** The same comment by the id under which moderators know it. */
const moderatedId = (id: string) => globalId('ModeratedComment', Buffer.from(id, 'base64url').subarray(-16).toString('hex'))

test("a newcomer's comment waits, is approved, and the next one is public at once", async () => {
  const { who } = await reader()
  const first = await who.posts(article, 'The ferry has a new timetable.')
  expect(first.state).toBe('HELD')
  const { moderation } = await moderator.sees<{ moderation: { nodes: { id: string; notes: { check: string; verdict: string }[] }[] } }>(
    '{ moderation(queue: HELD) { nodes { id notes { check verdict } } } }',
  )
  expect(moderation.nodes.map(({ id }) => id)).toEqual([moderatedId(first.id)])
  expect(moderation.nodes[0]?.notes).toContainEqual({ check: 'NEWCOMER', verdict: 'HOLD' })
  await moderator.does('moderateComments', { ids: [moderatedId(first.id)], action: 'APPROVE' })
  expect(await who.comment(first.id)).toMatchObject({ state: 'PUBLISHED', verdict: null })
  expect(await who.post(article, 'It leaves at half past six now.')).toMatchObject({ __typename: 'CommentPublished' })
})

test('somebody who is muted is held, somebody who is suspended is refused, and whoever has it lifted is heard again', async () => {
  const { who, user } = await reader()
  const { id } = await who.posts(article, 'Gulls everywhere on the pier.')
  await moderator.does('moderateComments', { ids: [moderatedId(id)], action: 'APPROVE' })
  await moderator.does('sanctionCommenter', { user, kind: 'MUTE', reason: 'Shouts.' })
  expect(await who.post(article, 'And on the roofs as well.')).toMatchObject({ __typename: 'CommentHeld', reasons: [{ code: 'SANCTION' }] })
  await moderator.does('sanctionCommenter', { user, kind: 'SUSPEND', reason: 'Insults others.' })
  expect(await who.post(article, 'Nobody feeds them.')).toMatchObject({ __typename: 'CommentRejected', code: 'FORBIDDEN' })
  await moderator.does('liftSanction', { user })
  expect(await who.post(article, 'Somebody must feed them.')).toMatchObject({ __typename: 'CommentPublished' })
})

test('an article that a moderator has closed takes nothing, and takes comments again when that is undone', async () => {
  const { who } = await reader()
  await moderator.does('setCommenting', { article: globalId('Article', article), commenting: 'CLOSED' })
  expect(await who.post(article, 'Too late, it seems.')).toMatchObject({ __typename: 'CommentRejected', code: 'COMMENTS_CLOSED' })
  const { moderationLog } = await moderator.sees<{ moderationLog: { nodes: [{ id: string }] } }>(
    '{ moderationLog(first: 1) { nodes { id } } }',
  )
  await moderator.does('undoDecision', { id: moderationLog.nodes[0].id })
  expect(await who.post(article, 'Not too late at all.')).toMatchObject({ __typename: 'CommentHeld' })
})

test('words that a moderator puts on the list hold what contains them', async () => {
  const { who } = await reader()
  await who.posts(article, 'My first words here.')
  await moderator.does('setWordList', { language: 'en', hold: ['bargain'], reject: [] })
  const outcome = await who.post(article, 'What a bargain, this boat.')
  expect(outcome.reasons?.map(({ code }) => code)).toContain('WORDS')
})

test('what a reader reported is seen without who it was, and what they withdrew is empty and cannot be published', async () => {
  const { who } = await reader()
  const other = new Commenter(newsroom, await plant.session(await plant.user({ name: 'Tilda Frost' })))
  const { id } = await who.posts(article, 'Read about it in my shop.')
  await moderator.does('moderateComments', { ids: [moderatedId(id)], action: 'APPROVE' })
  expect(await other.report(id, 'SPAM', 'He sells them')).toBeNull()
  const { text } = await moderator.ask('{ moderation(queue: REPORTED) { nodes { id reports { reason text at } } } }')
  expect(text).toContain('He sells them')
  expect(text).not.toContain('Tilda')
  expect(await who.withdraw(id)).toBeNull()
  const refused = await moderator.isRefused('moderateComments', { ids: [moderatedId(id)], action: 'APPROVE' })
  expect(refused).toMatchObject({ code: 'INVALID_TRANSITION' })
  const key = Buffer.from(id, 'base64url').subarray(-16).toString('hex')
  expect(await moderator.comment(key)).toMatchObject({
    state: 'WITHDRAWN',
    text: '',
    decisions: [{ decision: 'WITHDRAW', by: null, undoable: false }, { decision: 'APPROVE', undoable: false }, { by: null }],
  })
})
