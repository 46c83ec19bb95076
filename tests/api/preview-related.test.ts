import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Desk, of, type Seen } from '../helpers/desk.ts'
import { keyOf } from '../helpers/ids.ts'
import { type Newsroom, openNewsroom, post } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'
import { previewOf } from '../helpers/viewers.ts'

let newsroom: Newsroom
let plant: Planter
let section: string
let token: string
let editor: Desk

beforeAll(async () => {
  newsroom = await openNewsroom()
  plant = new Planter(newsroom.db)
  section = await plant.section()
  token = await plant.session(await plant.user({ role: 'EDITOR' }))
  editor = new Desk(newsroom, token)
})
afterAll(() => newsroom.close())

/** What an editor is answered who looks at the paper through a preview of an article, of its latest revision by default. */
async function through({ id }: { id: string }, query: string, number = 0): Promise<Record<string, unknown>> {
  const headers = { cookie: `session=${token}`, 'broadsheet-preview': await previewOf(newsroom, keyOf(id), number) }
  const { body } = await post(newsroom.url, { query }, headers)
  expect(body.errors, query).toBeUndefined()
  return body.data ?? {}
}

const paragraph = (text: string) => ({ body: [{ paragraph: { text: [{ text }] } }] })

describe('what was computed for an article, in a preview', () => {
  const terms = async (article: Seen, of: { id: string }, number?: number) => {
    const found = await through(article, `{ manuscript(id: "${of.id}") { suggested { reason { terms } } } }`, number)
    const { suggested } = found.manuscript as { suggested: { reason: { terms: string[] } }[] }
    return suggested.flatMap(({ reason }) => reason.terms)
  }

  test('is shown with the revision whose words it was computed from, and with no other', async () => {
    const story = await plant.article({ section_id: section })
    const compute = (article: Seen, words: string) => plant.suggest(keyOf(article.id), story, { terms: [words] })
    const begun = await editor.begins(section, paragraph('first'))
    await compute(begun, 'first')
    expect(await terms(begun, begun)).toContain('first')
    const revised = await editor.does('reviseArticle', { ...of(begun), input: paragraph('second') })
    await compute(begun, 'second')
    expect(await terms(begun, begun)).toContain('second')
    expect(await terms(begun, begun, 1)).toEqual([])
    const out = await editor.does('publishArticle', of(revised))
    await compute(begun, 'released')
    expect(await terms(begun, begun, out.version)).toContain('released')
    expect(await terms(begun, begun, 1)).toEqual([])
    const pending = await editor.does('reviseArticle', { ...of(out), input: paragraph('pending') })
    expect(await terms(begun, begun)).toEqual([])
    expect(await terms(begun, begun, pending.version)).toEqual([])
    expect(await terms(begun, begun, out.version)).toContain('released')
  })

  test('stands beside no other story', async () => {
    const draft = await editor.begins(section, paragraph('secret'))
    const [story, other] = [await editor.begins(section), await plant.article({ section_id: section })]
    await plant.suggest(keyOf(story.id), keyOf(draft.id), { terms: ['secret'] })
    await plant.suggest(keyOf(story.id), other, { terms: ['open'] })
    const seen = await terms(draft, story)
    expect(seen).toContain('open')
    expect(seen).not.toContain('secret')
  })
})

describe('a search in a preview', () => {
  const found = async (article: Seen, words: string) =>
    (await through(article, `{ search(query: "${words}") { totalCount nodes { headline } } }`)).search

  test('finds what is public, and never the article that is previewed', async () => {
    const out = await editor.does('publishArticle', of(await editor.begins(section, { headline: 'Open', ...paragraph('zanzibar') })))
    const draft = await editor.begins(section, { headline: 'Draft', ...paragraph('zanzibar') })
    expect(await found(draft, 'zanzibar')).toEqual({ totalCount: 1, nodes: [{ headline: 'Open' }] })
    await editor.does('reviseArticle', { ...of(out), input: paragraph('madagascar') })
    for (const words of ['zanzibar', 'madagascar', 'open']) expect(await found(out, words), words).toEqual({ totalCount: 0, nodes: [] })
  })
})
