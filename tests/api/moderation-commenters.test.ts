import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../helpers/ids.ts'
import { Moderator } from '../helpers/moderator.ts'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'

let newsroom: Newsroom
let plant: Planter
let article: string
let moderatorKey: string
let moderator: Moderator

beforeAll(async () => {
  newsroom = await openNewsroom()
  plant = new Planter(newsroom.db)
  article = await plant.article({ section_id: await plant.section() })
  moderatorKey = await plant.user({ role: 'MODERATOR' })
  moderator = new Moderator(newsroom, await plant.session(moderatorKey))
})
afterAll(() => newsroom.close())

const later = '2126-01-01T00:00:00.000Z'

/** A reader who has commented. */
async function commenter(row: Record<string, unknown> = {}) {
  const key = await plant.user(row)
  const comment = await plant.comment({ article_id: article, user_id: key, commenter_name: 'Vera as she was' })
  return { key, comment, user: globalId('User', key) }
}

async function historyOf(comment: string) {
  const { node } = await moderator.sees<{ node: { commenter: Record<string, unknown> } }>(
    `query($id: ID!) { node(id: $id) { ... on ModeratedComment { commenter {
      id name guest since published held rejected removed sanction { kind until reason at } comments { totalCount nodes { text } } } } } }`,
    { id: globalId('ModeratedComment', comment) },
  )
  return node.commenter
}

describe('the history of a commenter', () => {
  test('of a user tells what became of everything they wrote, and no address', async () => {
    const { key, comment, user } = await commenter({ name: 'Vera Quayle', email: 'vera@post.example', created_at: '2026-01-01T00:00:00Z' })
    for (const status of ['HELD', 'HELD', 'REJECTED', 'REMOVED', 'WITHDRAWN'])
      await plant.comment({ article_id: article, user_id: key, status })
    const history = await historyOf(comment)
    expect(history).toMatchObject({
      ...{ id: user, name: 'Vera Quayle', guest: false, since: '2026-01-01T00:00:00.000Z', sanction: null },
      ...{ published: 1, held: 2, rejected: 1, removed: 1, comments: { totalCount: 6 } },
    })
    expect(JSON.stringify(history)).not.toContain('post.example')
  })

  test('of a guest holds what came from the same browser; of an import that one comment', async () => {
    const guest = { article_id: article, guest_hash: 'one browser', commenter_name: 'Kai' }
    const [mine, other, imported] = [
      await plant.comment({ ...guest, text: 'first' }),
      await plant.comment({ ...guest, guest_hash: 'another browser' }),
      await plant.comment({ article_id: article, text: 'from the old site', commenter_name: 'Kai' }),
    ]
    await plant.comment({ ...guest, status: 'REJECTED', text: 'second' })
    const nobody = { id: null, name: 'Kai', guest: true, since: null, sanction: null }
    const nodes = [{ text: 'second' }, { text: 'first' }]
    expect(await historyOf(mine)).toMatchObject({ ...nobody, published: 1, rejected: 1, comments: { totalCount: 2, nodes } })
    expect(await historyOf(other)).toMatchObject({ ...nobody, comments: { totalCount: 1 } })
    expect(await historyOf(imported)).toMatchObject({ ...nobody, comments: { totalCount: 1, nodes: [{ text: 'from the old site' }] } })
  })
})

describe('a sanction', () => {
  test('holds until its instant, is replaced by the next one, and is lifted', async () => {
    const { user, comment } = await commenter({ name: 'Vera Quayle' })
    const until = { at: later }
    const mute = { user, kind: 'MUTE', until, reason: 'Shouts.' }
    expect(await moderator.does('sanctionCommenter', mute)).toEqual({
      ...{ id: user, name: 'Vera Quayle', sanction: { kind: 'MUTE', until: later, reason: 'Shouts.' } },
    })
    expect(await moderator.does('sanctionCommenter', { user, kind: 'SUSPEND', reason: 'Insults.' })).toMatchObject({
      sanction: { kind: 'SUSPEND', until: null },
    })
    expect(await historyOf(comment)).toMatchObject({ sanction: { kind: 'SUSPEND', reason: 'Insults.' } })
    expect(await moderator.does('liftSanction', { user })).toMatchObject({ sanction: null })
    expect(await moderator.isRefused('liftSanction', { user })).toEqual({ code: 'INVALID_TRANSITION', legal: [] })
  })

  test('that has ended by itself is none', async () => {
    const { user, comment, key } = await commenter()
    const ended = { user_id: key, kind: 'MUTE', until: new Date(Date.now() - 1_000), reason: 'x', made_at: new Date(0) }
    await plant.link('commenter_sanction', ended)
    expect(await historyOf(comment)).toMatchObject({ sanction: null })
    expect(await moderator.isRefused('liftSanction', { user })).toMatchObject({ code: 'INVALID_TRANSITION' })
  })

  test('does not befall the newsroom, nor whoever decides', async () => {
    for (const role of ['AUTHOR', 'EDITOR', 'MODERATOR', 'ADMINISTRATOR']) {
      const { user } = await commenter({ role })
      const refused = await moderator.isRefused('sanctionCommenter', { user, kind: 'MUTE', reason: 'x' })
      expect(refused).toEqual({ code: 'FORBIDDEN', field: 'user' })
    }
    const self = { user: globalId('User', moderatorKey), kind: 'MUTE', reason: 'x' }
    expect(await moderator.isRefused('sanctionCommenter', self)).toEqual({ code: 'FORBIDDEN', field: 'user' })
  })

  test('does not tell of users who never commented', async () => {
    const refused = async (user: string) => (await moderator.send('sanctionCommenter', { user, kind: 'MUTE', reason: 'x' })).text
    const [silent, editor] = [await plant.user(), await plant.user({ role: 'EDITOR' })]
    const none = await refused(globalId('User', '00000000-0000-4000-8000-000000000000'))
    expect(none).toContain('"NOT_FOUND"')
    for (const key of [silent, editor]) expect(await refused(globalId('User', key))).toBe(none)
  })

  test.each([
    ['reason', { reason: '' }],
    ['until', { until: { at: '2020-01-01T00:00:00Z' } }],
    ['until.local.dateTime', { until: { local: { dateTime: '2126-02-30T10:00' } } }],
  ])('with a bad %s is refused', async (field, part) => {
    const { user } = await commenter()
    const refused = await moderator.isRefused('sanctionCommenter', { user, kind: 'MUTE', reason: 'x', ...part })
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', field })
  })
})

describe('words to look for', () => {
  test('are kept by language, cleaned, and gone when there are none', async () => {
    const wordLists = async () => (await moderator.sees<{ wordLists: unknown }>('{ wordLists { language hold reject } }')).wordLists
    const german = { language: 'de', hold: ['Seil', 'Tau'], reject: ['Wucher'] }
    expect(await moderator.does('setWordList', { language: 'DE', hold: [' Tau', 'Seil', 'Tau'], reject: ['Wucher'] })).toEqual(german)
    await moderator.does('setWordList', { language: '*', hold: [], reject: ['rope4u'] })
    expect(await wordLists()).toEqual([{ language: '*', hold: [], reject: ['rope4u'] }, german])
    await moderator.does('setWordList', { language: '*', hold: [], reject: [] })
    expect(await wordLists()).toEqual([german])
    expect(await moderator.isRefused('setWordList', { language: '../x', hold: [], reject: [] })).toMatchObject({ field: 'language' })
  })
})
