import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../helpers/ids.ts'
import { Moderator, type MutationName } from '../helpers/moderator.ts'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'

let newsroom: Newsroom
let plant: Planter
let section: string
let article: string
let hidden: string
let comment: string
let decision: string
let commenter: string
const people = new Map<string, Moderator>()

const roles = ['nobody', 'READER', 'AUTHOR', 'EDITOR', 'MODERATOR', 'ADMINISTRATOR']
const others = roles.slice(0, 4)
const moderating = roles.slice(4)

beforeAll(async () => {
  newsroom = await openNewsroom()
  plant = new Planter(newsroom.db)
  section = await plant.section()
  article = await plant.article({ section_id: section })
  hidden = await plant.article({ section_id: section, status: 'DRAFT' })
  commenter = await plant.user()
  comment = await plant.comment({ article_id: article, status: 'HELD', user_id: commenter })
  people.set('nobody', new Moderator(newsroom, null))
  for (const role of roles.slice(1)) people.set(role, new Moderator(newsroom, await plant.session(await plant.user({ role, name: role }))))
  await plant.link('word_list', { language: 'en', hold: ['x'], reject: [] })
  decision = randomUUID()
  await plant.link('moderation_decision', { id: decision, decision: 'HOLD', made_at: new Date(), comment_id: comment })
})
afterAll(() => newsroom.close())

const as = (name: string) => people.get(name) ?? new Moderator(newsroom, null)

const everything = () => `{
  moderation(queue: ALL) { totalCount nodes { id } }
  held: moderation(queue: HELD) { totalCount }
  moderationLog { totalCount nodes { id } }
  wordLists { language }
  nodes(ids: ["${globalId('ModeratedComment', comment)}", "${globalId('ModerationDecision', decision)}"]) { id }
}`

const args = (): Record<MutationName, Record<string, unknown>> => ({
  moderateComments: { ids: [globalId('ModeratedComment', comment)], action: 'APPROVE' },
  undoDecision: { id: globalId('ModerationDecision', decision) },
  sanctionCommenter: { user: globalId('User', commenter), kind: 'MUTE', reason: 'x' },
  liftSanction: { user: globalId('User', commenter) },
  setCommenting: { article: globalId('Article', hidden), commenting: 'CLOSED' },
  setWordList: { language: 'en', hold: [], reject: [] },
})

describe.each(others)('whoever does not moderate: %s', (name) => {
  test('sees nothing that is to be moderated, as if there were nothing', async () => {
    expect(await as(name).sees(everything())).toEqual({
      moderation: { totalCount: 0, nodes: [] },
      held: { totalCount: 0 },
      moderationLog: { totalCount: 0, nodes: [] },
      wordLists: [],
      nodes: [null, null],
    })
  })

  test('can do nothing about it', async () => {
    for (const [mutation, given] of Object.entries(args()) as [MutationName, Record<string, unknown>][]) {
      const editor = name === 'EDITOR' && mutation === 'setCommenting'
      const code = name === 'nobody' ? 'UNAUTHENTICATED' : editor ? 'NOT_FOUND' : 'FORBIDDEN'
      expect(await as(name).isRefused(mutation, given), mutation).toMatchObject({ code })
    }
  })
})

test.each(moderating)('%s sees it', async (name) => {
  expect(await as(name).sees(everything())).toMatchObject({
    moderation: { totalCount: 1 },
    held: { totalCount: 1 },
    moderationLog: { totalCount: 1 },
    wordLists: [{ language: 'en' }],
    nodes: [{}, {}],
  })
})

describe('whether readers may comment', () => {
  const close = (key: string, more: object = {}) => ({ article: globalId('Article', key), commenting: 'CLOSED', ...more })

  test('is decided by moderators, and by the editors of the section', async () => {
    const near = new Moderator(newsroom, await plant.session(await plant.user({ role: 'EDITOR', section_ids: [section], name: 'Near' })))
    const far = new Moderator(newsroom, await plant.session(await plant.user({ role: 'EDITOR', section_ids: [await plant.section()] })))
    const id = globalId('Article', article)
    const closed = { id, commenting: 'CLOSED', guestsMayComment: false, commentingEndsAt: null }
    expect(await near.does('setCommenting', close(article))).toEqual(closed)
    expect(await far.isRefused('setCommenting', close(article))).toEqual({ code: 'FORBIDDEN', field: 'article' })
    const open = { article: id, commenting: 'OPEN', guests: true }
    expect(await as('MODERATOR').does('setCommenting', open)).toEqual({ ...closed, commenting: 'OPEN', guestsMayComment: true })
    const log = await as('MODERATOR').sees('{ moderationLog(first: 2) { nodes { decision comment { id } by { name } } } }')
    expect(log).toEqual({
      moderationLog: {
        nodes: [
          { decision: 'OPEN', comment: null, by: { name: 'MODERATOR' } },
          { decision: 'CLOSE', comment: null, by: { name: 'Near' } },
        ],
      },
    })
  })

  test('cannot be decided of an article that is not public, or from a past instant on', async () => {
    const moderator = as('MODERATOR')
    const nothing = (await moderator.send('setCommenting', close(randomUUID()))).text
    expect(nothing).toContain('"NOT_FOUND"')
    expect((await moderator.send('setCommenting', close(hidden))).text).toBe(nothing)
    for (const wrong of [{ endsAt: { at: '2126-01-01T00:00:00Z' } }, { commenting: 'OPEN', endsAt: { at: '2020-01-01T00:00:00Z' } }]) {
      expect(await moderator.isRefused('setCommenting', close(article, wrong))).toMatchObject({ code: 'BAD_USER_INPUT', field: 'endsAt' })
    }
  })

  test('changes at its instant with nothing running but the API', async () => {
    const key = await plant.article({ section_id: section })
    const { rows } = await newsroom.db.query(`select date_trunc('milliseconds', now() + interval '1 second') as ends`)
    const ends: Date = rows[0].ends
    await as('MODERATOR').does('setCommenting', { ...close(key), commenting: 'OPEN', endsAt: { at: ends.toISOString() } })
    const history: string[] = []
    while (Date.now() < ends.getTime() + 300) {
      const { node } = await newsroom.read<{ node: { commenting: string } }>(
        'query($id: ID!) { node(id: $id) { ... on Article { commenting } } }',
        { id: globalId('Article', key) },
      )
      if (history.at(-1) !== node.commenting) history.push(node.commenting)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    expect(history).toEqual(['OPEN', 'CLOSED'])
    const again = { ...close(key), commenting: 'OPEN' }
    expect(await as('MODERATOR').does('setCommenting', again)).toMatchObject({ commenting: 'OPEN', commentingEndsAt: null })
  })
})
