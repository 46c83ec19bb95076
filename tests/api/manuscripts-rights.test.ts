import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Desk, type MutationName, of, type Seen } from '../helpers/desk.ts'
import { globalId } from '../helpers/ids.ts'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'

let newsroom: Newsroom
let plant: Planter
let ours: string
let theirs: string
let byline: string
let author: Desk
let otherAuthor: Desk
let editor: Desk
let otherEditor: Desk
let administrator: Desk
let reader: Desk

beforeAll(async () => {
  newsroom = await openNewsroom()
  plant = new Planter(newsroom.db)
  ours = await plant.section()
  theirs = await plant.section()
  byline = await plant.author()
  const desk = async (row: object) => new Desk(newsroom, await plant.session(await plant.user({ ...row })))
  author = await desk({ role: 'AUTHOR', author_id: byline })
  otherAuthor = await desk({ role: 'AUTHOR' })
  editor = await desk({ role: 'EDITOR', section_ids: [ours] })
  otherEditor = await desk({ role: 'EDITOR', section_ids: [theirs] })
  administrator = await desk({ role: 'ADMINISTRATOR' })
  reader = await desk({ role: 'READER' })
})
afterAll(() => newsroom.close())

const particulars: Partial<Record<MutationName, object>> = {
  reviseArticle: { input: { headline: 'x' } },
  embargoArticle: { until: { at: '2126-01-01T00:00:00Z' } },
  retractArticle: { reason: 'x' },
  correctArticle: { correction: { kind: 'UPDATE', text: 'x' } },
  restoreRevision: { revision: 'x' },
}
const changes: MutationName[] = [
  ...(['reviseArticle', 'submitArticle', 'returnArticle', 'publishArticle', 'unpublishArticle', 'embargoArticle'] as const),
  ...(['retractArticle', 'correctArticle', 'restoreRevision', 'deleteArticle'] as const),
]
const all = (seen: Pick<Seen, 'id' | 'version'>, mutation: MutationName) => ({
  id: seen.id,
  version: seen.version,
  ...particulars[mutation],
})

describe('whoever does not see an article', () => {
  test.for(changes)('is told by %s that it is not there, with the same bytes as for none', async (mutation) => {
    const draft = await author.begins(ours)
    const nothing = { ...draft, id: globalId('Manuscript', '00000000-0000-4000-8000-000000000000') }
    for (const desk of [otherAuthor, otherEditor]) {
      const hidden = (await desk.send(mutation, all(draft, mutation))).text
      expect(hidden).toBe((await desk.send(mutation, all(nothing, mutation))).text)
      expect(hidden).toContain('"NOT_FOUND"')
    }
  })

  test('finds it in no list, by no id, and through nothing', async () => {
    const draft = await author.begins(ours, { headline: 'Invisible' })
    const other = await otherAuthor.begins(ours, { headline: 'Visible' })
    await administrator.does('reviseArticle', { ...of(other), input: { related: [draft.id] } })
    const query = `query($id: ID!, $other: ID!) { manuscript(id: $id) { id } node(id: $id) { id } other: manuscript(id: $other) { related { ... on Node { id } } }
      manuscripts { totalCount nodes { headline } } }`
    const visible = { totalCount: 1, nodes: [{ headline: 'Visible' }] }
    expect(await otherAuthor.sees(query, { id: draft.id, other: other.id })).toEqual({
      manuscript: null,
      node: null,
      other: { related: [] },
      manuscripts: visible,
    })
    for (const desk of [reader, otherEditor]) {
      const seen = await desk.sees(query, { id: draft.id, other: other.id })
      expect(seen).toEqual({ manuscript: null, node: null, other: null, manuscripts: { totalCount: 0, nodes: [] } })
    }
  })
})

describe('nobody and readers', () => {
  test.for(['createArticle', ...changes] as const)('write nothing: %s', async (mutation) => {
    const draft = await author.begins(ours)
    const args = mutation === 'createArticle' ? { input: { headline: 'x', section: globalId('Section', ours) } } : all(draft, mutation)
    expect(await reader.isRefused(mutation, args)).toEqual({ code: 'FORBIDDEN' })
    const { body } = await newsroom.ask(`mutation { deleteArticle(id: "${draft.id}", version: 1) { id } }`)
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' })
  })
})

describe('authors', () => {
  test.for(['publishArticle', 'unpublishArticle', 'embargoArticle', 'retractArticle', 'correctArticle'] as const)(
    'never %s',
    async (mutation) => {
      const draft = await author.begins(ours)
      expect(await author.isRefused(mutation, all(draft, mutation))).toEqual({ code: 'FORBIDDEN' })
    },
  )

  test('leave an article alone once it is with the editors, but may take it back', async () => {
    const submitted = await author.does('submitArticle', of(await author.begins(ours)))
    expect(await author.isRefused('reviseArticle', all(submitted, 'reviseArticle'))).toEqual({ code: 'FORBIDDEN' })
    expect(await author.isRefused('deleteArticle', of(submitted))).toEqual({ code: 'FORBIDDEN' })
    expect(await author.isRefused('submitArticle', of(submitted))).toEqual({ code: 'INVALID_TRANSITION', legal: ['RETURN'] })
    const draft = await author.does('returnArticle', of(submitted))
    expect(draft.actions).toEqual(['REVISE', 'RESTORE', 'SUBMIT', 'DELETE'])
  })

  test('work on what bears their byline, whoever began it, and cannot lose sight of it by a slip', async () => {
    const draft = await editor.begins(ours, { bylines: [{ author: globalId('Author', byline), role: 'WRITER' }] })
    const revised = await author.does('reviseArticle', { ...of(draft), input: { headline: 'By me' } })
    expect(await author.isRefused('reviseArticle', { ...of(revised), input: { bylines: [] } })).toEqual({ code: 'FORBIDDEN' })
    expect(await author.manuscript(draft.id)).toMatchObject({ version: 2 })
  })

  test('begin articles under their own name', async () => {
    const { id } = await author.begins(ours)
    const { manuscript } = await author.sees<{ manuscript: object }>(
      'query($id: ID!) { manuscript(id: $id) { bylines { role author { id } } } }',
      { id },
    )
    expect(manuscript).toEqual({ bylines: [{ role: 'WRITER', author: { id: globalId('Author', byline) } }] })
  })
})

describe('editors', () => {
  test('decide about their sections, and put nothing into another one', async () => {
    const draft = await author.begins(ours)
    const section = globalId('Section', theirs)
    const forbidden = { code: 'FORBIDDEN', field: 'input.section' }
    expect(await editor.isRefused('createArticle', { input: { headline: 'x', section } })).toEqual(forbidden)
    expect(await editor.isRefused('reviseArticle', { ...of(draft), input: { section } })).toEqual(forbidden)
    expect((await editor.does('publishArticle', of(draft))).stage).toBe('PUBLISHED')
  })

  test('keep an article that they began as an author would, when somebody moves it', async () => {
    const draft = await editor.begins(ours)
    const moved = await administrator.does('reviseArticle', { ...of(draft), input: { section: globalId('Section', theirs) } })
    expect(await editor.isRefused('publishArticle', of(moved))).toEqual({ code: 'FORBIDDEN' })
    expect((await editor.manuscript(draft.id))?.actions).toEqual(['REVISE', 'RESTORE', 'SUBMIT', 'DELETE'])
    expect((await otherEditor.does('publishArticle', of(moved))).stage).toBe('PUBLISHED')
  })
})

describe('administrators', () => {
  test('do everything everywhere', async () => {
    const draft = await author.begins(theirs)
    expect((await administrator.does('publishArticle', of(draft))).stage).toBe('PUBLISHED')
  })
})

test('a role, an author or a status that is smuggled into the input is no input', async () => {
  for (const field of [
    'role: "ADMINISTRATOR"',
    'authorId: "x"',
    'status: "PUBLISHED"',
    'createdBy: "x"',
    'publishedAt: "2026-01-01T00:00:00Z"',
  ]) {
    const { status, body } = await newsroom.ask(`mutation { createArticle(input: { headline: "x", section: "x", ${field} }) { id } }`)
    expect({ status, code: body.errors?.[0]?.extensions.code }).toEqual({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' })
  }
})
