import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { crawl, type Found, inTurns } from '../helpers/crawl.ts'
import { innerOf, type Tag, tagsOf, wordsOf } from '../helpers/markup.ts'
import { pixelsOf } from '../helpers/pixels.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { everyKind } from './kinds.ts'

let site: Site
let pages: Found[]
/** Credits as they must be printed, and alternative text, by the key of the image. */
let images: Map<string, { credits: string[]; alt: string }>
beforeAll(async () => {
  site = await openSite()
  pages = [...(await crawl(site.url)).values()]
  const { rows } = await site.newsroom.db.query('select id, alt, credits from image')
  images = new Map(rows.map(({ id, alt, credits }) => [id, { alt, credits: credits.map(({ display }: { display: string }) => display) }]))
})
afterAll(() => site.close())

const picturesOf = (html: string) => tagsOf(html, 'img')
const keyOf = ({ attributes }: Tag) => /\/images\/([0-9a-f-]{36})-/.exec(attributes.src ?? '')?.[1] ?? ''
const describedBy = (html: string) => `${wordsOf(html).slice(0, 60)} …`

/** Every candidate of `srcset` with the width that it claims. */
const candidatesOf = ({ attributes }: Tag) =>
  (attributes.srcset ?? '').split(', ').map((candidate) => {
    const [path = '', width = ''] = candidate.split(' ')
    return { path, width: Number.parseInt(width, 10) }
  })

describe('a picture is never shown', () => {
  test('without its credits beside it, each as it must be printed', () => {
    const shown = pages.flatMap(({ html }) => picturesOf(html))
    expect(new Set(shown.map(keyOf)).size).toBeGreaterThan(50)
    for (const { path, html } of pages) {
      const framed = innerOf(html, 'figure').filter((figure) => picturesOf(figure).length > 0)
      expect(framed.flatMap(picturesOf), `${path} has pictures outside of figures`).toHaveLength(picturesOf(html).length)
      for (const figure of framed) {
        const printed = wordsOf(innerOf(figure, 'figcaption').join())
        for (const credit of picturesOf(figure).flatMap((picture) => images.get(keyOf(picture))?.credits ?? ['unknown image'])) {
          expect(printed, `${path}, ${describedBy(figure)}`).toContain(credit)
        }
      }
    }
  })

  test('to someone who cannot see it without being described', () => {
    for (const picture of pages.flatMap(({ html }) => picturesOf(html))) {
      expect(picture.attributes.alt).toBe(images.get(keyOf(picture))?.alt)
      expect(picture.attributes.alt?.length).toBeGreaterThan(10)
    }
  })

  test('before its place on the page is kept for it', () => {
    for (const { attributes } of pages.flatMap(({ html }) => picturesOf(html))) {
      expect([Number(attributes.width), Number(attributes.height)].every((side) => Number.isInteger(side) && side > 0)).toBe(true)
      expect(attributes.sizes).toMatch(/(rem|vw)$/)
    }
  })

  test('from another place than the site itself', () => {
    for (const picture of pages.flatMap(({ html }) => picturesOf(html))) {
      for (const { path } of candidatesOf(picture)) expect(path).toMatch(/^\/images\/[^/]+$/)
      expect(candidatesOf(picture).map(({ path }) => path)).toContain(picture.attributes.src)
    }
  })

  test('late when it is the first thing to be seen, nor early when it is not', () => {
    for (const { path, html } of pages) {
      const [first, ...rest] = picturesOf(html).map(({ attributes }) => attributes.loading)
      if (path === '/' || path.startsWith('/sections/')) expect(first, path).toBe('eager')
      if (rest.length > 12) expect(rest.slice(8), path).not.toContain('eager')
    }
  })
})

describe('the file of a picture', () => {
  const load = async (path: string) => {
    const reply = await fetch(site.url + path)
    const bytes = Buffer.from(await reply.arrayBuffer())
    return { status: reply.status, type: reply.headers.get('content-type'), headers: reply.headers, pixels: pixelsOf(bytes) }
  }

  test('is there for every picture on every page, as the kind of file that it says', async () => {
    const paths = new Set(pages.flatMap(({ html }) => picturesOf(html).map(({ attributes }) => attributes.src ?? '')))
    const files = await inTurns([...paths], load)
    expect(files.filter(({ status, type, pixels }) => status !== 200 || type !== 'image/webp' || pixels?.type !== type)).toEqual([])
    expect(new Set(files.map(({ headers }) => headers.get('cache-control')))).toEqual(new Set(['public, max-age=31536000, immutable']))
  })

  test.each(everyKind)('has the width that it claims, in every size offered on the %s page', async (_, path) => {
    const html = await (await fetch(site.url + path)).text()
    const pictures = picturesOf(html)
    const offered = new Map(
      pictures.flatMap((picture) => candidatesOf(picture).map((candidate) => [candidate.path, { ...candidate, picture }])),
    )
    await inTurns([...offered.values()], async ({ path: file, width, picture }) => {
      const { pixels } = await load(file)
      expect(pixels?.width, file).toBe(width)
      // The browser keeps a place of these proportions: another shape of file would be squeezed into it.
      const claimed = Number(picture.attributes.width) / Number(picture.attributes.height)
      expect(Math.abs((pixels?.width ?? 0) / (pixels?.height ?? 1) - claimed), file).toBeLessThan(0.02)
    })
  })
})
