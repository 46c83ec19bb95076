import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom({ template: 'demonstration' })
})
afterAll(() => newsroom.close())

interface Hero {
  width: number
  height: number
  url: string
}

async function hero(args: string): Promise<Hero> {
  const { article } = await newsroom.read<{ article: { hero: { image: Hero } } }>(
    `{ article(slug: "flood-gate-vote") { hero { image { width height url${args} } } } }`,
  )
  return article.hero.image
}

/** The file behind a public address of the site, asked of the API. */
const fetchImage = (url: string) => fetch(new URL(new URL(url).pathname, newsroom.url))

describe('an image', () => {
  test.each([
    { args: '(width: 640)', type: 'image/webp', format: 'webp', width: 640 },
    { args: '(width: 641, format: AVIF)', type: 'image/avif', format: 'heif', width: 960 },
    { args: '(width: 1, format: JPEG)', type: 'image/jpeg', format: 'jpeg', width: 160 },
    { args: '', type: 'image/webp', format: 'webp', width: 1600 },
  ])('url$args is of type $type and $width wide, in the proportions of the original', async ({ args, type, format, width }) => {
    const { url, width: fullWidth, height: fullHeight } = await hero(args)
    const response = await fetchImage(url)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type])
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const real = await sharp(Buffer.from(await response.arrayBuffer())).metadata()
    expect([real.format, real.width]).toEqual([format, width])
    expect(real.height).toBe(Math.round((width * fullHeight) / fullWidth))
  })

  test('can be cut to a width and a height', async () => {
    const { url } = await hero('(width: 320, height: 320)')
    const real = await sharp(Buffer.from(await (await fetchImage(url)).arrayBuffer())).metadata()
    expect([real.width, real.height]).toEqual([320, 320])
  })

  test.each(['(width: 0)', '(height: 10)', '(width: 10, height: 0)', '(width: 10, height: -1)'])('url%s is refused', async (args) => {
    const { body } = await newsroom.ask(`{ article(slug: "flood-gate-vote") { hero { image { url${args} } } } }`)
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  test('is made only in sizes that the schema hands out', async () => {
    const { url } = await hero('(width: 640)')
    for (const wrong of [
      url.replace('-640.', '-641.'),
      url.replace('-640.', '-6400.'),
      url.replace('.webp', '.png'),
      url.replace(/-[0-9a-f]{8}-640/, '-00000000-640'),
    ]) {
      expect((await fetchImage(wrong)).status, wrong).toBe(404)
    }
  })
})
