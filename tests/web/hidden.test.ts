import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { named } from '../helpers/canaries.ts'
import { crawl, inTurns } from '../helpers/crawl.ts'
import { type HidingPlace, openHidingPlace } from '../helpers/hiding-place.ts'
import { globalId } from '../helpers/ids.ts'
import { type ViewerName, viewerNames, viewersOf } from '../helpers/rules.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { previewOf } from '../helpers/viewers.ts'

/** Milliseconds; alone on a machine it takes a fraction of that. */
const patience = 300_000

let site: Site
let place: HidingPlace
beforeAll(async () => {
  site = await openSite()
  place = await openHidingPlace(site.newsroom)
  await place.hide()
})
afterAll(() => site.close())

/** A browser brings a session; a preview is an address. */
const withSession = viewerNames.filter((name) => !name.startsWith('link'))

async function open(path: string, viewer: ViewerName = 'anonymous') {
  const reply = await fetch(site.url + path, { redirect: 'manual', headers: place.viewers.get(viewer) ?? {} })
  return { path, status: reply.status, text: [...reply.headers.values(), await reply.text()].join('\n') }
}

/** What a page shows that none of these viewers may see. */
const forbiddenIn = (text: string, ...viewers: ViewerName[]) =>
  [...place.canaries.seenIn(text)].filter((thing) => !viewers.some((viewer) => viewersOf(thing).has(viewer))).map(named)

/** Addresses that somebody might guess, each with one of something that never was. The guess itself may stand in the answer. */
function guesses(viewer: ViewerName, step: number): { path: string; absent: string }[] {
  const { slugs, keys } = place.hidden
  const never = 'never-was'
  const some = <One>(all: readonly One[] = []) => all.filter((_, index) => index % step === 0)
  const pages = some(slugs).flatMap((slug) =>
    ['articles', 'tags', 'authors', 'sections'].map((noun) => [`/${noun}/${slug}`, `/${noun}/${never}`]),
  )
  const threads = some(keys.Comment).map((key) => {
    const thread = (id: string) => `/articles/${place.world.slugs.article}/comments/${globalId('Comment', id)}`
    return [thread(key), thread(randomUUID())]
  })
  // Whoever may see an image would be sent its file, and these have none.
  const unseen = keys.Image?.filter((key) => forbiddenIn(key, viewer).length > 0)
  const images = some(unseen).map((key) => [`/images/${key}-0a1b2c3d-640.webp`, `/images/${randomUUID()}-0a1b2c3d-640.webp`])
  return [...pages, ...threads, ...images].map(([path = '', absent = '']) => ({ path, absent }))
}

/** What stands in the address itself is no news to whoever typed it. */
const without = (text: string, path: string) =>
  path.split('/').reduce((rest, part) => (part.length > 8 ? rest.replaceAll(part, '') : rest), text)

test('whoever follows links, or reads what is made for machines, finds nothing hidden', { timeout: patience }, async () => {
  const pages = [...(await crawl(site.url)).values()]
  expect(pages.length).toBeGreaterThan(100)
  expect(pages.flatMap(({ path, html }) => forbiddenIn(html, 'anonymous').map((thing) => `${path}: ${thing}`))).toEqual([])
  for (const path of ['/sitemap.xml', '/robots.txt', '/feed', '/feed.xml', '/rss.xml', '/atom.xml']) {
    expect(forbiddenIn((await open(path)).text, 'anonymous')).toEqual([])
  }
})

describe.each(withSession)('%s', { timeout: patience }, (viewer) => {
  test('finds nothing hidden by guessing addresses', async () => {
    const known = ['/', '/authors', '/account', '/account/password', '/newsroom', `/articles/${place.world.slugs.article}`]
    const guessed = guesses(viewer, viewer === 'anonymous' ? 3 : 17).map(({ path }) => path)
    const pages = await inTurns([...known, ...guessed], (path) => open(path, viewer))
    const told = pages.flatMap(({ path, text }) => forbiddenIn(without(text, path), viewer).map((thing) => `${path}: ${thing}`))
    expect(told).toEqual([])
  })
})

test('what is hidden has the same page as what never was', { timeout: patience }, async () => {
  const retracted = place.articles.filter(({ why }) => why === 'retracted').map(({ slug }) => slug)
  const former = (path: string) => place.canaries.thing(path.split('/').at(-1) ?? '')?.why === 'retracted'
  const pairs = guesses('anonymous', 7).filter(({ path }) => !retracted.some((slug) => path.endsWith(slug)) && !former(path))
  const same = (page: { path: string; status: number; text: string }) =>
    `${page.status} ${without(page.text, page.path)}`.replace(/^\w{3}, .* GMT$/gm, '').replaceAll('never-was', '')
  const differing = await inTurns(pairs, async ({ path, absent }) => (same(await open(path)) === same(await open(absent)) ? [] : [path]))
  expect(pairs.length).toBeGreaterThan(100)
  expect(differing.flat()).toEqual([])
})

test('a preview shows its article and what comes with it, and nothing else', async () => {
  const linked = place.articles.find(({ whose }) => whose === 'linked')?.id ?? ''
  const { text, status } = await open(`/preview/${await previewOf(site.newsroom, linked)}`)
  expect(status).toBe(200)
  const seen = new Set([...place.canaries.seenIn(text)].map(({ noun, part }) => `${noun}.${part}`))
  for (const part of ['revision.headline', 'revision.body', 'tag.name', 'author.name', 'image.alt']) expect(seen).toContain(part)
  expect(forbiddenIn(text, 'link')).toEqual([])
})
