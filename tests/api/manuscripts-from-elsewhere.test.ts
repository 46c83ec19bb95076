import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Desk, of, type Seen } from '../helpers/desk.ts'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'

let newsroom: Newsroom
let administrator: Desk

beforeAll(async () => {
  newsroom = await openNewsroom({ template: 'demonstration' })
  const plant = new Planter(newsroom.db)
  administrator = new Desk(newsroom, await plant.session(await plant.user({ role: 'ADMINISTRATOR' })))
})
afterAll(() => newsroom.close())

interface Listed extends Seen {
  revisions: { nodes: { action: string; savedBy: null }[] }
}

const list = async (args: string) =>
  (
    await administrator.sees<{ manuscripts: { totalCount: number; nodes: Listed[] } }>(
      `{ manuscripts${args} { totalCount nodes { id version publishedVersion slug stage revisions { nodes { action savedBy { name } } } } } }`,
    )
  ).manuscripts

describe('an article that came from elsewhere', () => {
  test('has a revision of its own, at whatever stage it is', async () => {
    const { nodes } = await list('(first: 100)')
    expect(nodes.length).toBeGreaterThan(40)
    for (const one of nodes) {
      expect(one.revisions.nodes, one.slug).toEqual([{ action: 'IMPORT', savedBy: null }])
      expect(one.publishedVersion, one.slug).toBe(one.stage === 'DRAFT' ? null : 1)
    }
    expect(new Set(nodes.map(({ stage }) => stage))).toEqual(new Set(['DRAFT', 'SCHEDULED', 'EMBARGOED', 'PUBLISHED', 'RETRACTED']))
  })

  test('can be worked on like any other, and loses nothing by it', async () => {
    const page = `{ article(slug: "harbour-summit-two-captains") { headline standfirst language publishedAt wordCount commenting completeness
      section { slug } tags { slug } bylines { role author { slug } } hero { caption image { id } } source { name url } corrections { text }
      related { nodes { slug } edges { reason { kind } } } body { __typename ... on ImageGroupBlock { caption images { position image { id } } }
        ... on ParagraphBlock { text { text marks link } } ... on RelatedStoriesBlock { stories { slug } } } } }`
    const before = await newsroom.read(page)
    const [found] = (await list('(filter: { text: "harbour summit cap" })')).nodes
    if (!found) throw new Error('The demonstration has no such article.')
    const revised = await administrator.does('reviseArticle', { ...of(found), input: { note: 'Nothing but a note.' } })
    await administrator.does('publishArticle', of(revised))
    expect(await newsroom.read(page)).toEqual(before)
  })

  test('tells readers why it was taken back', async () => {
    const { retraction } = await newsroom.read<{ retraction: { reason: string } | null }>(
      '{ retraction(slug: "ferry-sunk-hoax") { reason retractedAt } }',
    )
    expect(retraction?.reason.length).toBeGreaterThan(10)
  })
})

describe('a list of manuscripts', () => {
  test('is narrowed by stage, section, words and whose they are', async () => {
    const { sections } = await newsroom.read<{ sections: { id: string; slug: string }[] }>('{ sections { id slug } }')
    const town = sections.find(({ slug }) => slug === 'town')?.id
    const all = (await list('(first: 1)')).totalCount
    const drafts = await list('(filter: { stages: [DRAFT] })')
    expect(drafts.nodes.map(({ slug }) => slug)).toContain('draft-mayor-interview')
    expect(drafts.totalCount).toBeLessThan(all)
    const inTown = await list(`(first: 100, filter: { section: "${town}", stages: [DRAFT, PUBLISHED] })`)
    expect(inTown.nodes.map(({ slug }) => slug)).toContain('flood-gate-vote')
    expect(inTown.totalCount).toBeLessThan(all)
    expect((await list('(filter: { text: "MAYOR interv" })')).nodes.map(({ slug }) => slug)).toEqual(['draft-mayor-interview'])
    expect((await list('(filter: { section: "none" })')).totalCount).toBe(0)
    expect((await list('(filter: { mine: true })')).totalCount).toBe(0)
  })

  test('leaves out what was thrown away, unless it is asked for', async () => {
    const [draft] = (await list('(filter: { stages: [DRAFT] })')).nodes
    if (!draft) throw new Error('The demonstration has no draft.')
    const before = (await list('')).totalCount
    await administrator.does('deleteArticle', of(draft))
    expect((await list('')).totalCount).toBe(before - 1)
    expect((await list('(filter: { stages: [DELETED] })')).nodes.map(({ slug }) => slug)).toEqual([draft.slug])
  })

  test('begins with what was saved last, by default', async () => {
    const [latest] = (await list('')).nodes
    const [oldest] = (await list('(last: 1)')).nodes
    if (!oldest) throw new Error('The demonstration has no articles.')
    expect(latest?.id).not.toBe(oldest.id)
    await administrator.does('reviseArticle', { ...of(oldest), input: { note: 'Last.' } })
    expect((await list('')).nodes[0]?.id).toBe(oldest.id)
  })
})
