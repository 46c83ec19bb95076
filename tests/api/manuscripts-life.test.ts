import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Desk, of, type Seen } from '../helpers/desk.ts'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'

let newsroom: Newsroom
let section: string
let author: Desk
let editor: Desk

beforeAll(async () => {
  newsroom = await openNewsroom()
  const plant = new Planter(newsroom.db)
  section = await plant.section()
  author = new Desk(newsroom, await plant.session(await plant.user({ role: 'AUTHOR', author_id: await plant.author() })))
  editor = new Desk(newsroom, await plant.session(await plant.user({ role: 'EDITOR', section_ids: [section] })))
})
afterAll(() => newsroom.close())

interface Public {
  headline: string
  publishedAt: string
  updatedAt: string
  corrections: { text: string }[]
}

/** What a reader finds under a slug. */
async function reader(slug: string): Promise<Public | null> {
  const query = 'query($slug: String!) { article(slug: $slug) { headline publishedAt updatedAt corrections { text } } }'
  return (await newsroom.read<{ article: Public | null }>(query, { slug })).article
}

const paragraph = (text: string) => ({ paragraph: { text: [{ text }] } })

/** A public article, begun and published by the editor. */
async function published(headline: string): Promise<Seen> {
  return editor.does('publishArticle', of(await editor.begins(section, { headline })))
}

describe('the life of an article', () => {
  test('goes from its first word to its retraction, and readers see of it what they should', async () => {
    const draft = await author.begins(section, { headline: 'Herring returns', body: [paragraph('Silver in the nets.')] })
    expect(draft).toMatchObject({ stage: 'DRAFT', version: 1, slug: 'herring-returns', publishedVersion: null, publishedAt: null })
    expect(draft.actions).toEqual(['REVISE', 'RESTORE', 'SUBMIT', 'DELETE'])

    const revised = await author.does('reviseArticle', { ...of(draft), input: { standfirst: 'After years.', note: 'first go' } })
    expect(revised).toMatchObject({ stage: 'DRAFT', version: 2 })
    const submitted = await author.does('submitArticle', { ...of(revised), note: 'Please.' })
    expect(submitted).toMatchObject({ stage: 'SUBMITTED', version: 3, actions: ['RETURN'] })
    const returned = await editor.does('returnArticle', { ...of(submitted), note: 'Who says so?' })
    expect(returned).toMatchObject({ stage: 'DRAFT', version: 4 })
    expect(await reader('herring-returns')).toBeNull()

    const out = await editor.does('publishArticle', of(returned))
    expect(out).toMatchObject({ stage: 'PUBLISHED', version: 5, publishedVersion: 5 })
    expect(await reader('herring-returns')).toMatchObject({
      headline: 'Herring returns',
      publishedAt: out.publishedAt,
      updatedAt: out.publishedAt,
    })

    const pending = await editor.does('reviseArticle', { ...of(out), input: { headline: 'Herring is back' } })
    expect(pending).toMatchObject({ stage: 'PUBLISHED', version: 6, publishedVersion: 5, headline: 'Herring is back' })
    expect((await reader('herring-returns'))?.headline).toBe('Herring returns')
    const again = await editor.does('publishArticle', of(pending))
    expect((await reader('herring-returns'))?.headline).toBe('Herring is back')
    expect(again.publishedAt).toBe(out.publishedAt)
    expect(Date.parse(again.updatedAt ?? '')).toBeGreaterThan(Date.parse(out.updatedAt ?? ''))

    const correction = { kind: 'CORRECTION', text: 'It was mackerel.' }
    const corrected = await editor.does('correctArticle', { ...of(again), correction, input: { headline: 'Mackerel is back' } })
    expect(await reader('herring-returns')).toEqual({
      headline: 'Mackerel is back',
      publishedAt: out.publishedAt,
      updatedAt: corrected.updatedAt,
      corrections: [{ text: 'It was mackerel.' }],
    })
    expect(Date.parse(corrected.updatedAt ?? '')).toBeGreaterThan(Date.parse(again.updatedAt ?? ''))

    const hidden = await editor.does('unpublishArticle', of(corrected))
    expect(hidden.stage).toBe('UNPUBLISHED')
    expect(await reader('herring-returns')).toBeNull()
    const shown = await editor.does('publishArticle', of(hidden))
    expect(shown).toMatchObject({ stage: 'PUBLISHED', publishedAt: out.publishedAt, updatedAt: corrected.updatedAt, unpublishAt: null })

    const retracted = await editor.does('retractArticle', { ...of(shown), reason: 'There never were fish.\n\nSorry.' })
    expect(retracted).toMatchObject({ stage: 'RETRACTED', actions: ['DELETE'] })
    expect(await reader('herring-returns')).toBeNull()
    expect((await editor.does('deleteArticle', of(retracted))).stage).toBe('DELETED')

    const { manuscript } = await editor.sees<{ manuscript: { revisions: { nodes: object[] } } }>(
      'query($id: ID!) { manuscript(id: $id) { revisions(last: 7) { nodes { number action note changed savedBy { name } } } } }',
      { id: draft.id },
    )
    expect(manuscript.revisions.nodes).toEqual(
      [
        ['PUBLISH', null, []],
        ['REVISE', null, ['HEADLINE']],
        ['PUBLISH', null, []],
        ['RETURN', 'Who says so?', []],
        ['SUBMIT', 'Please.', []],
        ['REVISE', 'first go', ['STANDFIRST']],
        ['CREATE', null, []],
      ].map(([action, note, changed], index) => ({ number: 7 - index, action, note, changed, savedBy: { name: 'User' } })),
    )
  })

  test('a correction puts a pending revision before readers, and survives a return to an earlier one', async () => {
    const out = await published('Bridge closed')
    const pending = await editor.does('reviseArticle', { ...of(out), input: { headline: 'Bridge half closed' } })
    const correction = { kind: 'CLARIFICATION', text: 'Only the east side.', date: { at: '2026-01-02T03:04:05Z' } }
    const corrected = await editor.does('correctArticle', { ...of(pending), correction })
    expect(await reader('bridge-closed')).toMatchObject({ headline: 'Bridge half closed', corrections: [{ text: 'Only the east side.' }] })

    const { manuscript } = await editor.sees<{ manuscript: { revisions: { nodes: { id: string }[] } } }>(
      'query($id: ID!) { manuscript(id: $id) { revisions(last: 1) { nodes { id } } } }',
      { id: out.id },
    )
    const restored = await editor.does('restoreRevision', { ...of(corrected), revision: manuscript.revisions.nodes[0]?.id })
    expect(restored).toMatchObject({ headline: 'Bridge closed', stage: 'PUBLISHED' })
    expect((await reader('bridge-closed'))?.headline).toBe('Bridge half closed')
    await editor.does('publishArticle', of(restored))
    expect(await reader('bridge-closed')).toMatchObject({ headline: 'Bridge closed', corrections: [{ text: 'Only the east side.' }] })
  })

  test('a step that changes no word leaves nothing waiting to be published', async () => {
    const waiting = ({ version, publishedVersion }: Seen) => version !== publishedVersion
    const shown = await published('Nothing to add')
    const ending = await editor.does('unpublishArticle', { ...of(shown), at: { at: new Date(Date.now() + 3_600_000).toISOString() } })
    expect([shown, ending].map(waiting)).toEqual([false, false])
    const revised = await editor.does('reviseArticle', { ...of(ending), input: { headline: 'Something to add' } })
    const gone = await editor.does('retractArticle', { ...of(revised), reason: 'Wrong.' })
    expect([revised, gone].map(waiting)).toEqual([true, true])
  })

  test('a revision of another article cannot be restored', async () => {
    const [one, other] = [await editor.begins(section), await editor.begins(section)]
    const { manuscript } = await editor.sees<{ manuscript: { revisions: { nodes: { id: string }[] } } }>(
      'query($id: ID!) { manuscript(id: $id) { revisions { nodes { id } } } }',
      { id: other.id },
    )
    const refused = await editor.isRefused('restoreRevision', { ...of(one), revision: manuscript.revisions.nodes[0]?.id })
    expect(refused).toEqual({ code: 'BAD_USER_INPUT', field: 'revision' })
  })

  test('a revision is never changed, not even by somebody at the database', async () => {
    for (const statement of [`update revision set headline = 'x'`, 'delete from revision', 'truncate revision']) {
      await expect(newsroom.db.query(statement)).rejects.toThrow('a revision is never changed')
    }
  })
})

describe('why an article is gone', () => {
  const retraction = async (slug: string) =>
    (await newsroom.read<{ retraction: object | null }>(`{ retraction(slug: "${slug}") { slug reason } }`)).retraction

  test('is told to readers who could have read it, under each of its slugs', async () => {
    const out = await published('Mayor resigns')
    const moved = await editor.does('reviseArticle', { ...of(out), input: { slug: 'mayor-stays' } })
    const shown = await editor.does('publishArticle', of(moved))
    expect(await retraction('mayor-stays')).toBeNull()
    await editor.does('retractArticle', { ...of(shown), reason: 'A hoax.' })
    for (const slug of ['mayor-resigns', 'mayor-stays']) expect(await retraction(slug)).toEqual({ slug: 'mayor-stays', reason: 'A hoax.' })
  })

  test('is not told of one that never appeared', async () => {
    const draft = await editor.begins(section, { headline: 'Never seen' })
    const planned = await editor.does('publishArticle', { ...of(draft), at: { at: new Date(Date.now() + 3_600_000).toISOString() } })
    const taken = await editor.does('unpublishArticle', of(planned))
    expect(taken.stage).toBe('UNPUBLISHED')
    await editor.does('retractArticle', { ...of(taken), reason: 'Wrong.' })
    expect(await retraction('never-seen')).toBeNull()
  })
})
