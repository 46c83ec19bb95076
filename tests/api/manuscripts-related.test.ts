import { limits } from '@broadsheet/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Desk, of, type Seen } from '../helpers/desk.ts'
import { globalId, keyOf } from '../helpers/ids.ts'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'

interface Pick {
  __typename: string
  slug: string
}

interface Lists {
  version: number
  related: Pick[]
  unrelated: Pick[]
  suggestible: boolean
}

interface Suggested {
  article: { headline: string }
  score: number
  reason: { kind: string; terms: string[]; text: string }
}

let newsroom: Newsroom
let plant: Planter
let section: string
let editor: Desk

beforeAll(async () => {
  newsroom = await openNewsroom()
  plant = new Planter(newsroom.db)
  section = await plant.section()
  editor = new Desk(newsroom, await plant.session(await plant.user({ role: 'EDITOR' })))
})
afterAll(() => newsroom.close())

const lists = `related { ...Pick } unrelated { ...Pick } suggestible`
const pick = 'fragment Pick on Story { __typename ... on Manuscript { slug } ... on Article { slug } }'

async function listsOf(desk: Desk, { id }: { id: string }): Promise<Lists> {
  const query = `query($id: ID!) { manuscript(id: $id) { version ${lists} } } ${pick}`
  return (await desk.sees<{ manuscript: Lists }>(query, { id })).manuscript
}

async function suggestedTo(desk: Desk, { id }: { id: string }): Promise<Suggested[]> {
  const query = `query($id: ID!) { manuscript(id: $id) { suggested { article { headline } score reason { kind terms text } } } }`
  return (await desk.sees<{ manuscript: { suggested: Suggested[] } }>(query, { id })).manuscript.suggested
}

async function revisionsOf(desk: Desk, { id }: { id: string }) {
  const query = `query($id: ID!) { manuscript(id: $id) { revisions { nodes { id number changed ${lists} } } } } ${pick}`
  type Kept = Lists & { id: string; number: number; changed: string[] }
  const { manuscript } = await desk.sees<{ manuscript: { revisions: { nodes: Kept[] } } }>(query, { id })
  return manuscript.revisions.nodes
}

const published = async (headline: string, input = {}): Promise<Seen> =>
  editor.does('publishArticle', of(await editor.begins(section, { headline, ...input })))

const asManuscript = ({ slug }: Seen): Pick => ({ __typename: 'Manuscript', slug })

describe('what an editor says about related stories', () => {
  test('comes back as it was given, when an article is begun and when it is revised', async () => {
    const [one, two] = [await published('One'), await published('Two')]
    const begun = await editor.begins(section, { unrelated: [one.id], suggestible: false })
    expect(await listsOf(editor, begun)).toEqual({ version: 1, related: [], unrelated: [asManuscript(one)], suggestible: false })
    const input = { related: [one.id], unrelated: [globalId('Article', keyOf(two.id))], suggestible: true }
    await editor.does('reviseArticle', { ...of(begun), input })
    const revised = { version: 2, related: [asManuscript(one)], unrelated: [asManuscript(two)], suggestible: true }
    expect(await listsOf(editor, begun)).toEqual(revised)
    expect(await listsOf(editor, await editor.begins(section))).toMatchObject({ unrelated: [], suggestible: true })
  })

  test('is kept with each revision, which says what was changed, and can be brought back', async () => {
    const story = await published('Kept')
    const begun = await editor.begins(section, { unrelated: [story.id] })
    const revised = await editor.does('reviseArticle', { ...of(begun), input: { unrelated: null, suggestible: false } })
    const pinned = await editor.does('reviseArticle', { ...of(revised), input: { related: [story.id] } })
    const [third, second, first] = await revisionsOf(editor, begun)
    expect(first).toMatchObject({ changed: [], related: [], unrelated: [asManuscript(story)], suggestible: true })
    expect(second).toMatchObject({ changed: ['UNRELATED', 'SUGGESTIBLE'], related: [], unrelated: [], suggestible: false })
    expect(third).toMatchObject({ changed: ['RELATED'], related: [asManuscript(story)], unrelated: [], suggestible: false })
    await editor.does('restoreRevision', { ...of(pinned), revision: first?.id })
    expect(await listsOf(editor, begun)).toEqual({ version: 4, related: [], unrelated: [asManuscript(story)], suggestible: true })
  })

  test('counts for readers from the release on', async () => {
    const [story, other] = [await published('Story'), await published('Other')]
    const kept = async () => {
      const { rows } = await newsroom.db.query(
        `select a.suggestible, array(select story_id::text from unrelated_story where article_id = a.id) as unrelated
          from article a where id = $1`,
        [keyOf(story.id)],
      )
      return rows[0]
    }
    const input = { unrelated: [other.id, story.id], suggestible: false }
    const pending = await editor.does('reviseArticle', { ...of(story), input })
    expect(await kept()).toEqual({ suggestible: true, unrelated: [] })
    await editor.does('publishArticle', of(pending))
    expect(await kept()).toEqual({ suggestible: false, unrelated: [keyOf(other.id)] })
  })

  test.for<[string, (story: string) => object, string, object?]>([
    ['a story that is not there', () => ({ unrelated: [globalId('Article', '00000000-0000-4000-8000-000000000000')] }), 'unrelated[0]'],
    ['something that is no story', () => ({ unrelated: [globalId('Section', section)] }), 'unrelated[0]'],
    ['a story twice', (story) => ({ unrelated: [story, story] }), 'unrelated[1]'],
    ['a story on both lists', (story) => ({ related: [story], unrelated: [story] }), 'unrelated[0]'],
    [
      'too many',
      (story) => ({ unrelated: Array.from({ length: limits.article.unrelated + 1 }, () => story) }),
      'unrelated',
      { min: 0, max: limits.article.unrelated },
    ],
    ['neither yes nor no', () => ({ suggestible: null }), 'suggestible'],
  ])('is refused, and nothing is saved: %s', async ([, input, field, bounds = {}]) => {
    const story = await published('Named')
    const draft = await editor.begins(section)
    const refusal = { code: 'BAD_USER_INPUT', field: `input.${field}`, ...bounds }
    expect(await editor.isRefused('reviseArticle', { ...of(draft), input: input(story.id) })).toEqual(refusal)
    const begun = { headline: 'x', section: globalId('Section', section), ...input(story.id) }
    expect(await editor.isRefused('createArticle', { input: begun })).toEqual(refusal)
    expect(await listsOf(editor, draft)).toEqual({ version: 1, related: [], unrelated: [], suggestible: true })
  })

  test('may name a story on both lists one after the other: neither wish is lost', async () => {
    const story = await published('Both')
    const begun = await editor.begins(section, { unrelated: [story.id] })
    await editor.does('reviseArticle', { ...of(begun), input: { related: [story.id] } })
    expect(await listsOf(editor, begun)).toMatchObject({ related: [asManuscript(story)], unrelated: [asManuscript(story)] })
  })
})

describe('the stories that are kept away', () => {
  // What would be lost: an editor saves what they were shown, without the drafts of other sections that a colleague excluded.
  test('are shown to whoever may see them, and stay when somebody else saves what they do see', async () => {
    const own = await plant.section()
    const [open, hidden] = [await published('Open'), await editor.begins(section, { headline: 'Hidden' })]
    const shared = await editor.begins(own, { unrelated: [hidden.id, open.id] })
    const ofSection = new Desk(newsroom, await plant.session(await plant.user({ role: 'EDITOR', section_ids: [own] })))
    const asArticle = { __typename: 'Article', slug: open.slug }
    expect(await listsOf(ofSection, shared)).toMatchObject({ unrelated: [asArticle] })
    expect((await revisionsOf(ofSection, shared))[0]).toMatchObject({ unrelated: [asArticle] })
    await ofSection.does('reviseArticle', { ...of(shared), input: { unrelated: [] } })
    expect(await listsOf(ofSection, shared)).toMatchObject({ unrelated: [] })
    expect(await listsOf(editor, shared)).toMatchObject({ unrelated: [asManuscript(hidden)] })
  })

  test('cannot be stories that the writer does not see, with the same bytes as for none', async () => {
    const hidden = await editor.begins(section)
    const author = new Desk(newsroom, await plant.session(await plant.user({ role: 'AUTHOR' })))
    const draft = await author.begins(section)
    const guess = async (id: string) => (await author.send('reviseArticle', { ...of(draft), input: { unrelated: [id] } })).text
    const told = await guess(hidden.id)
    expect(told).toBe(await guess(globalId('Manuscript', '00000000-0000-4000-8000-000000000000')))
    expect(told).toContain('input.unrelated[0]')
  })
})

describe('what is suggested for a manuscript', () => {
  test('are public stories with their reason in words, best first', async () => {
    const draft = await editor.begins(section)
    const story = async (headline: string, row: Record<string, unknown>) =>
      plant.suggest(keyOf(draft.id), await plant.article({ section_id: section, headline }), row)
    await story('Words', { score: 0.25 })
    await story('Tags', { score: 0.75, kind: 'SHARED_TAG', terms: ['Flood gate'] })
    await story('Links', { score: 0.5, kind: 'LINKED', terms: [] })
    await story('Series', { score: 1, kind: 'SAME_SERIES', terms: [] })
    const reason = (kind: string, terms: string[], text: string) => ({ kind, terms, text })
    expect(await suggestedTo(editor, draft)).toEqual([
      { article: { headline: 'Series' }, score: 1, reason: reason('SAME_SERIES', [], 'Part of the same series') },
      { article: { headline: 'Tags' }, score: 0.75, reason: reason('SHARED_TAG', ['Flood gate'], 'Both bear the subject Flood gate') },
      { article: { headline: 'Links' }, score: 0.5, reason: reason('LINKED', [], 'One links to the other') },
      { article: { headline: 'Words' }, score: 0.25, reason: reason('SHARED_WORDS', ['harbour', 'levy'], 'Both are about harbour, levy') },
    ])
  })

  test(`are ${limits.suggested.offered} at most, in the same order each time, though all weigh the same`, async () => {
    const draft = await editor.begins(section)
    for (let index = 0; index < limits.suggested.offered + 5; index++)
      await plant.suggest(keyOf(draft.id), await plant.article({ section_id: section }))
    const suggested = await suggestedTo(editor, draft)
    expect(suggested).toHaveLength(limits.suggested.offered)
    expect(await suggestedTo(editor, draft)).toEqual(suggested)
  })

  test('are never hidden, nor opted out, whatever was computed; those on the lists of the editor are there', async () => {
    const article = (row: object) => plant.article({ section_id: section, ...row })
    const [pinned, excluded] = [await article({ headline: 'Pinned' }), await article({ headline: 'Excluded' })]
    const wishes = { related: [globalId('Article', pinned)], unrelated: [globalId('Article', excluded)] }
    const draft = await editor.begins(section, wishes)
    const hidden = [{ status: 'DRAFT' }, { status: 'RETRACTED' }, { embargoed_until: '2126-01-01' }, { unpublish_at: '2020-01-01' }]
    const others = await Promise.all([...hidden, { suggestible: false }].map(article))
    for (const story of [pinned, excluded, ...others]) await plant.suggest(keyOf(draft.id), story)
    const headlines = (await suggestedTo(editor, draft)).map(({ article: { headline } }) => headline)
    expect(headlines.toSorted()).toEqual(['Excluded', 'Pinned'])
  })

  test('are shown to nobody who does not see the manuscript', async () => {
    const draft = await editor.begins(section)
    await plant.suggest(keyOf(draft.id), await plant.article({ section_id: section }), { terms: ['secret'] })
    const elsewhere = await plant.session(await plant.user({ role: 'EDITOR', section_ids: [await plant.section()] }))
    const { body, text } = await newsroom.askAs(elsewhere, `{ manuscript(id: "${draft.id}") { suggested { reason { text } } } }`)
    expect(body.data).toEqual({ manuscript: null })
    expect(text).not.toContain('secret')
  })
})
