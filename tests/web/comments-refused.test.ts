import { limits } from '@broadsheet/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { innerOf, tagsOf, wordsOf } from '../helpers/markup.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { open, plantTalk, readersOnly, type Talk, visitorOf } from './talking.ts'
import { type Page, Visitor } from './visitor.ts'

let site: Site
let talk: Talk
beforeAll(async () => {
  site = await openSite()
  talk = await plantTalk(site)
})
afterAll(() => site.close())

/** What the form on a page sends along unseen. */
const hiddenOf = (html: string) =>
  Object.fromEntries(
    tagsOf(html, 'input')
      .filter(({ attributes }) => attributes.type === 'hidden')
      .map(({ attributes: { name = '', value = '' } }) => [name, value] as const),
  )

async function post(visitor: Visitor, path: string, fields: Record<string, string>): Promise<Page> {
  const form = hiddenOf((await visitor.read(path)).html)
  return visitor.send(`${path}/comments`, { ...form, ...fields })
}

const alertOf = ({ html }: Page) => wordsOf(/role="alert"[^>]*>(.*?)<\/div>/s.exec(html)?.[1] ?? '')
const kept = ({ html }: Page) => wordsOf(innerOf(html, 'textarea').join())
const countOf = async (text: string) =>
  Number((await site.newsroom.db.query('select count(*) from comment where text = $1', [text])).rows[0].count)

describe('a comment that is not taken', () => {
  test.each([
    ['empty', '   '],
    ['of stacked marks', `Z${'\u0300\u0301\u0302\u0303\u0304\u0305\u0306'.repeat(3)}algo`],
    ['turned round', 'abc \u202e txt.exe'],
    ['too long', 'Far too long. '.repeat(limits.comment.text / 10)],
  ])('because it is %s comes back with what was written, and what was wrong beside its field', async (_, text) => {
    const page = await post(await visitorOf(talk, 'Vera Quayle'), open, { text })
    expect(page.status).toBe(422)
    expect(page.headers.get('cache-control')).toBe('private, no-store')
    expect(alertOf(page)).not.toBe('')
    const [field] = tagsOf(page.html, 'textarea')
    expect(field?.attributes).toMatchObject({ 'aria-invalid': 'true', 'aria-describedby': expect.stringContaining('text-problem') })
    expect(kept(page)).toBe(wordsOf(text))
  })

  test('because its name is reserved says so beside the name, and keeps both', async () => {
    const page = await post(new Visitor(site), open, { text: 'I run this place.', name: 'Аdmin' })
    expect(page.status).toBe(422)
    const name = tagsOf(page.html, 'input').find(({ attributes }) => attributes.name === 'name')
    expect(name?.attributes).toMatchObject({ value: 'Аdmin', 'aria-invalid': 'true' })
    expect(kept(page)).toBe('I run this place.')
  })

  test('because it was said before says so', async () => {
    const vera = await visitorOf(talk, 'Vera Quayle')
    expect((await post(vera, open, { text: 'The lamps are out on the pier.' })).status).toBe(303)
    const again = await post(vera, open, { text: 'The lamps are out on the  PIER.' })
    expect([again.status, kept(again)]).toEqual([422, 'The lamps are out on the PIER.'])
  })

  test('because there were too many says when to try again', async () => {
    const otto = await visitorOf(talk, 'Otto Brandt')
    const pages: Page[] = []
    for (let turn = 0; turn < 8; turn++) pages.push(await post(otto, open, { text: `Thought number ${turn} about the ferry.` }))
    const last = pages.at(-1) as Page
    expect([...new Set(pages.map(({ status }) => status))]).toEqual([303, 429])
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(kept(last)).toBe('Thought number 7 about the ferry.')
  })

  test('because the article has been closed meanwhile says so, and keeps the words', async () => {
    const vera = await visitorOf(talk, 'Vera Quayle')
    const form = hiddenOf((await vera.read(readersOnly)).html)
    await site.newsroom.db.query(`update article set commenting = 'CLOSED' where id = $1`, [talk.keys.readersOnly])
    const page = await vera.send(`${readersOnly}/comments`, { ...form, text: 'Too late.' })
    expect([page.status, alertOf(page), kept(page)]).toEqual([422, expect.stringContaining('takes no more comments'), 'Too late.'])
    await site.newsroom.db.query(`update article set commenting = 'OPEN' where id = $1`, [talk.keys.readersOnly])
  })

  test('because its sender is not signed in says so, and leads there', async () => {
    const form = hiddenOf((await (await visitorOf(talk, 'Vera Quayle')).read(readersOnly)).html)
    const page = await new Visitor(site).send(`${readersOnly}/comments`, { ...form, name: 'Guest', text: 'May I?' })
    expect([page.status, kept(page)]).toEqual([422, 'May I?'])
    expect(alertOf(page)).toContain('Please sign in first')
    expect(tagsOf(page.html, 'a').map(({ attributes }) => attributes.href)).toContain(
      '/account/sign-in?next=%2Farticles%2Fday-ferry%2Fcomments',
    )
  })

  test('because its form stood elsewhere is nobody’s', async () => {
    const vera = await visitorOf(talk, 'Vera Quayle')
    const form = hiddenOf((await vera.read(open)).html)
    const page = await vera.send(`${open}/comments`, { ...form, text: 'Forged.' }, { origin: 'https://evil.example' })
    expect([page.status, await countOf('Forged.')]).toEqual([403, 0])
  })
})

describe('a double click makes one comment', () => {
  test.each([
    ['of a reader', () => visitorOf(talk, 'Twice Over'), {}],
    ['of a guest', async () => new Visitor(site), { name: 'Quick Finger' }],
  ])('%s', async (who, visitorFor, more) => {
    const visitor = await visitorFor()
    const text = `Sent in one breath ${who}.`
    const form = hiddenOf((await visitor.read(open)).html)
    const send = () => visitor.send(`${open}/comments`, { ...form, ...more, text })
    const pages = await Promise.all([send(), send(), send()])
    expect(pages.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(new Set(pages.map(({ headers }) => headers.get('location'))).size).toBe(1)
    expect(await countOf(text)).toBe(1)
    const [thread = ''] = pages[0]?.headers.get('location')?.split('#') ?? []
    expect((await visitor.read(thread)).html).toContain(text)
  })
})

test('a page about a comment is nobody’s who has nothing to do with it', async () => {
  const vera = await visitorOf(talk, 'Vera Quayle')
  const { headers } = await post(vera, open, { text: 'Mine alone to change.' })
  const thread = (headers.get('location') ?? '').split('#')[0]
  const stranger = await visitorOf(talk, 'Stranger')
  const statuses = async (visitor: Visitor, pages: string[]) =>
    Promise.all(pages.map(async (page) => (await visitor.read(`${thread}/${page}`)).status))
  expect(await statuses(vera, ['edit', 'withdraw', 'reply', 'report'])).toEqual([200, 200, 200, 200])
  expect(await statuses(stranger, ['edit', 'withdraw', 'reply', 'report'])).toEqual([404, 404, 200, 200])
  expect((await stranger.send(`${thread}/edit`, { text: 'Not mine.' })).status).not.toBe(303)
  expect((await stranger.send(`${thread}/withdraw`, {})).status).not.toBe(303)
  expect(await countOf('Mine alone to change.')).toBe(1)
})
