import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Desk, of } from '../helpers/desk.ts'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'

let newsroom: Newsroom
let section: string
let editor: Desk

beforeAll(async () => {
  newsroom = await openNewsroom()
  const plant = new Planter(newsroom.db)
  section = await plant.section()
  await plant.link('publication', { id: true, name: 'Paper', language: 'en-GB', time_zone: 'Europe/Oslo' })
  editor = new Desk(newsroom, await plant.session(await plant.user({ role: 'EDITOR' })))
})
afterAll(() => newsroom.close())

/** So many milliseconds from now, by the clock of the database. */
async function fromNow(milliseconds: number): Promise<string> {
  const { rows } = await newsroom.db.query("select now() + $1 * interval '1 millisecond' as instant", [milliseconds])
  return rows[0].instant.toISOString()
}
const hour = 3_600_000

/** Each stage of a manuscript and whether readers see it, as they follow each other until `end`. */
async function watch(id: string, slug: string, end: string): Promise<string[]> {
  const history: string[] = []
  while (Date.now() < Date.parse(end) + 300) {
    // In one request, so that both are read at the same instant.
    const { manuscript, article } = await editor.sees<{ manuscript: { stage: string }; article: object | null }>(
      'query($id: ID!, $slug: String!) { manuscript(id: $id) { stage } article(slug: $slug) { id } }',
      { id, slug },
    )
    const now = `${manuscript.stage} ${article ? 'seen' : 'unseen'}`
    if (history.at(-1) !== now) history.push(now)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return history
}

describe('time is read, not executed', () => {
  test('a scheduled article appears and disappears at its instants with nothing running', async () => {
    const draft = await editor.begins(section)
    const [appears, disappears] = [await fromNow(1_000), await fromNow(2_000)]
    const planned = await editor.does('publishArticle', { ...of(draft), at: { at: appears } })
    expect(planned).toMatchObject({ stage: 'SCHEDULED', publishedAt: appears, updatedAt: appears, publishedVersion: 2 })
    await editor.does('unpublishArticle', { ...of(planned), at: { at: disappears } })
    expect(await watch(draft.id, draft.slug, disappears)).toEqual(['SCHEDULED unseen', 'PUBLISHED seen', 'UNPUBLISHED unseen'])
  })

  test('an embargo holds a published article back until it ends, and that is when it was published', async () => {
    const draft = await editor.begins(section)
    const ends = await fromNow(1_000)
    const held = await editor.does('embargoArticle', { ...of(draft), until: { at: ends } })
    expect(held).toMatchObject({ stage: 'DRAFT', embargoedUntil: ends })
    const released = await editor.does('publishArticle', of(held))
    expect(released).toMatchObject({ stage: 'EMBARGOED', publishedAt: ends })
    expect(await watch(draft.id, draft.slug, ends)).toEqual(['EMBARGOED unseen', 'PUBLISHED seen'])
  })
})

describe('the dates of an article', () => {
  test('a scheduled article that is embargoed appears when the embargo ends, and goes with it when that moves', async () => {
    const planned = await editor.does('publishArticle', { ...of(await editor.begins(section)), at: { at: await fromNow(hour) } })
    const [late, early] = [await fromNow(3 * hour), await fromNow(2 * hour)]
    const held = await editor.does('embargoArticle', { ...of(planned), until: { at: late } })
    expect(held).toMatchObject({ stage: 'EMBARGOED', publishedAt: late, updatedAt: late, embargoedUntil: late })
    const moved = await editor.does('embargoArticle', { ...of(held), until: { at: early } })
    expect(moved).toMatchObject({ stage: 'EMBARGOED', publishedAt: early, embargoedUntil: early })
  })

  test('a save of a scheduled article waits to be released too', async () => {
    const planned = await editor.does('publishArticle', { ...of(await editor.begins(section)), at: { at: await fromNow(hour) } })
    const revised = await editor.does('reviseArticle', { ...of(planned), input: { headline: 'Second thoughts' } })
    expect(revised).toMatchObject({ version: 3, publishedVersion: 2 })
    const sooner = await editor.does('publishArticle', of(revised))
    expect(sooner).toMatchObject({ stage: 'PUBLISHED', publishedVersion: 4 })
    expect(Date.parse(sooner.publishedAt ?? '')).toBeLessThan(Date.parse(planned.publishedAt ?? ''))
  })

  test('an instant up to a minute ago means now; before that it is refused', async () => {
    const draft = await editor.begins(section)
    const late = { at: { at: await fromNow(-61_000) } }
    expect(await editor.isRefused('publishArticle', { ...of(draft), ...late })).toEqual({ code: 'BAD_USER_INPUT', field: 'at' })
    const out = await editor.does('publishArticle', { ...of(draft), at: { at: await fromNow(-50_000) } })
    expect(out.stage).toBe('PUBLISHED')
    expect(Date.now() - Date.parse(out.publishedAt ?? '')).toBeLessThan(40_000)
    expect(await editor.isRefused('unpublishArticle', { ...of(out), ...late })).toEqual({ code: 'BAD_USER_INPUT', field: 'at' })
  })

  test('a public article takes no later instant, and a correction none that is to come', async () => {
    const out = await editor.does('publishArticle', of(await editor.begins(section)))
    const later = { at: await fromNow(hour) }
    expect(await editor.isRefused('publishArticle', { ...of(out), at: later })).toEqual({ code: 'BAD_USER_INPUT', field: 'at' })
    const correction = { kind: 'UPDATE', text: 'To come.', date: later }
    expect(await editor.isRefused('correctArticle', { ...of(out), correction })).toEqual({
      code: 'BAD_USER_INPUT',
      field: 'correction.date',
    })
  })

  test('a local time is read in the zone of the publication', async () => {
    const draft = await editor.begins(section)
    const planned = await editor.does('publishArticle', { ...of(draft), at: { local: { dateTime: '2126-07-01T12:00' } } })
    expect(planned.publishedAt).toBe('2126-07-01T10:00:00.000Z')
  })

  test.for([
    ['a year beyond the calendar', { at: '+275761-01-01T00:00:00Z' }],
    ['infinity', { at: 'infinity' }],
    ['30 February', { at: '2126-02-30T00:00:00Z' }],
    ['30 February there', { local: { dateTime: '2126-02-30T00:00' } }],
    ['a time that clocks skip', { local: { dateTime: '2027-03-28T02:30' } }],
    ['an unknown zone', { local: { dateTime: '2126-07-01T12:00', timeZone: 'Europe/Nowhere' } }],
    ['nothing', {}],
    ['two meanings', { at: '2126-01-01T00:00:00Z', local: { dateTime: '2126-07-01T12:00' } }],
  ] as const)('%s is no instant', async ([, at]) => {
    const draft = await editor.begins(section)
    expect(await editor.isRefused('publishArticle', { ...of(draft), at })).toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})
