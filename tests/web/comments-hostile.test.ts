import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { globalId } from '../helpers/ids.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { openReader } from './reader.ts'
import { open, plantTalk, sessionOf, type Talk } from './talking.ts'
import { vectors } from './vectors.ts'
import { Visitor } from './visitor.ts'

let site: Site
let browser: Browser
let talk: Talk
let token: string
/** The texts that the API has taken, and the pages on which everything hostile stands. */
let taken: string[]
let pages: string[]
beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser()
  talk = await plantTalk(site)
  await plantAttacks()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** Every vector as a text and as a name: through the API as far as it takes them, and past it, as if it had taken all of them. */
async function plantAttacks(): Promise<void> {
  const { user, token: session } = await sessionOf(talk, 'Mallory')
  token = session
  taken = []
  const threads: string[] = []
  for (const [place, text] of vectors.entries()) {
    if (await post(text)) taken.push(text)
    const posted_at = new Date(Date.now() - 100_000 + place)
    const row = { article_id: talk.keys.open, user_id: user, commenter_name: text, posted_at, published_at: posted_at }
    const parent = await talk.plant.comment({ ...row, text })
    const status = (['PUBLISHED', 'HELD', 'REJECTED'] as const)[place % 3]
    await talk.plant.comment({ ...row, text, parent_id: parent, ancestors: [parent], status, verdict: text })
    if (place % 12 === 0) threads.push(`${open}/comments/${globalId('Comment', parent)}`)
  }
  const forms = threads.slice(0, 1).flatMap((thread) => ['reply', 'edit', 'withdraw'].map((page) => `${thread}/${page}`))
  const more = [open, `${open}?sort=newest`, `${open}?sort=replied`, '/account/comments']
  pages = [...(await turned(more)), ...threads, ...forms]
}

const isForEverybody = (path: string) => path.startsWith(open) && !/\/(edit|withdraw)$/.test(path)

/** Whether the API takes a text; how many it takes in a row is not what matters here. */
async function post(text: string): Promise<boolean> {
  await site.newsroom.db.query('truncate comment_attempt')
  const mutation = 'mutation ($input: PostCommentInput!) { postComment(input: $input) { __typename } }'
  const { body } = await site.newsroom.askAs(token, mutation, { input: { article: globalId('Article', talk.keys.open), text } })
  const { __typename } = (body.data as { postComment: { __typename: string } }).postComment
  return __typename !== 'CommentRejected'
}

/** The paths with all of the pages that follow them. */
async function turned(paths: string[]): Promise<string[]> {
  const mallory = new Visitor(site)
  mallory.cookie = `session=${token}`
  const all: string[] = []
  for (const path of paths) {
    for (let next: string | undefined = path; next; ) {
      all.push(next)
      const { html } = await mallory.read(next)
      next = /<a rel="next"[^>]* href="([^"#]*)/.exec(html)?.[1]?.replaceAll('&amp;', '&')
    }
  }
  return all
}

test('the API takes most of them as they are: a text is a text', () => {
  expect(vectors.length).toBeGreaterThan(50)
  expect(taken.length).toBeGreaterThan(30)
})

describe('nothing that readers write is run', () => {
  // A page must not need its policy in order to be harmless.
  test.each([
    ['for whoever wrote it, under the policy of the site', { bypassCSP: false, signedIn: true }],
    ['for whoever wrote it, in a browser that knows no such policy', { bypassCSP: true, signedIn: true }],
    ['for anybody else, in a browser that knows no such policy', { bypassCSP: true, signedIn: false }],
  ])('%s', async (_, { bypassCSP, signedIn }) => {
    const reader = await openReader(browser, site.url, { bypassCSP })
    const cookie = { name: 'session', value: token, url: site.url, httpOnly: true, sameSite: 'Lax' as const }
    if (signedIn) await reader.page.context().addCookies([cookie])
    const owned: unknown[] = []
    await reader.page.exposeFunction('owned', (place: unknown) => owned.push(place))
    for (const path of signedIn ? pages : pages.filter(isForEverybody)) {
      await reader.page.goto(path, { waitUntil: 'networkidle' })
      const markup = await reader.page.evaluate(() => {
        const within = [...document.querySelectorAll('main article, main form, h1')].flatMap((part) => [...part.querySelectorAll('*')])
        const strange = 'script, img, svg, math, iframe, object, embed, style, link, meta, base, video, details, template, marquee, body'
        return {
          elements: within.filter((element) => element.matches(strange)).map(({ outerHTML }) => outerHTML),
          attributes: within.flatMap((element) => element.getAttributeNames()).filter((name) => /^on|^style$|[^a-z0-9-:]/i.test(name)),
          links: [...document.links].map(({ protocol }) => protocol).filter((protocol) => !/^https?:$/.test(protocol)),
        }
      })
      expect(markup, path).toEqual({ elements: [], attributes: [], links: [] })
    }
    expect(owned).toEqual([])
    expect(reader.troubles).toEqual([])
    await reader.close()
  })

  test('and all of it is shown as it was written', async () => {
    const reader = await openReader(browser, site.url)
    const cookie = { name: 'session', value: token, url: site.url, httpOnly: true, sameSite: 'Lax' as const }
    await reader.page.context().addCookies([cookie])
    const shown: string[] = []
    for (const path of pages.filter((one) => one.startsWith('/account/comments'))) {
      await reader.page.goto(path)
      shown.push(await reader.page.evaluate(() => document.querySelector('main')?.textContent ?? ''))
    }
    const marks = /[*`]/g
    const missing = vectors.filter((text) => !shown.join().replace(marks, '').includes(text.replace(marks, '')))
    expect(missing).toEqual([])
    await reader.close()
  })

  test('and the file of it is data: whole, and nothing that a browser opens', async () => {
    const mallory = new Visitor(site)
    mallory.cookie = `session=${token}`
    const { status, headers, html: text } = await mallory.read('/account/comments.json')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(headers.get('content-disposition')).toBe('attachment; filename="comments.json"')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('private, no-store')
    const { comments } = JSON.parse(text) as { comments: { text: string; state: string }[] }
    expect(comments).toHaveLength(2 * vectors.length + taken.length)
    expect(vectors.filter((vector) => !comments.some((comment) => comment.text === vector))).toEqual([])
  })
})
