import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { figures, openPlace, type Place } from '../testing/database.ts'
import { item, meta, story, wxr } from '../testing/wxr.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let place: Place
beforeAll(async () => {
  place = await openPlace()
})
afterAll(() => place.close())
beforeEach(() => place.empty())

test('images whose files are given are taken over, all others are links to where they are', async () => {
  const media = await mkdtemp(join(tmpdir(), 'broadsheet-media-'))
  await mkdir(join(media, '2019'))
  await sharp({ create: { width: 40, height: 20, channels: 3, background: '#336699' } })
    .png()
    .toFile(join(media, '2019', 'pier.png'))
  const attachment = (id: string, file: string) =>
    item(
      {
        'wp:post_id': id,
        title: 'Pier',
        'wp:post_type': 'attachment',
        'wp:status': 'inherit',
        'wp:post_parent': '1',
        'wp:attachment_url': `https://harbour.example.org/wp-content/uploads/2019/${file}`,
        'excerpt:encoded': 'The pier',
      },
      meta('_wp_attachment_image_alt', 'A pier'),
    )
  const body =
    '[caption id="attachment_7"]<img class="wp-image-7" src="https://harbour.example.org/wp-content/uploads/2019/pier-20x10.png"> At dusk[/caption]\n\n[gallery]\n\n<img src="https://elsewhere.example.org/2019/pier.png" alt="Not ours">'
  const file = wxr(
    story({ 'content:encoded': body }, meta('_thumbnail_id', '7')),
    attachment('7', 'pier.png'),
    attachment('8', 'gone.jpg'),
    attachment('9', 'song.mp3'),
  )
  const ledger = await place.run(file, { media })
  expect(figures(ledger, 'images')).toBe('4: 1 0 0, 2 file not given, 1 not an image')
  const [image] = await place.rows('select * from image')
  expect(image).toMatchObject({ alt: 'A pier', width: 40, height: 20, can_distribute: false, credits: [{ display: 'The Harbour Log' }] })
  const [article] = await place.rows('select body, hero, (select count(*) from article_image)::int as uses from article')
  expect(article).toEqual({
    uses: 1,
    hero: { imageId: image?.id, caption: 'The pier', position: null },
    body: [
      { kind: 'ImageBlock', image: { imageId: image?.id, caption: 'At dusk', position: null } },
      { kind: 'ImageBlock', image: { imageId: image?.id, caption: 'The pier', position: null } },
      {
        kind: 'EmbedBlock',
        url: 'https://harbour.example.org/wp-content/uploads/2019/gone.jpg',
        title: 'The pier',
        provider: 'harbour.example.org',
      },
      { kind: 'EmbedBlock', url: 'https://elsewhere.example.org/2019/pier.png', title: 'Not ours', provider: 'elsewhere.example.org' },
    ],
  })
  expect(figures(await place.run(file, { media }), 'images')).toBe('4: 0 0 1, 2 file not given, 1 not an image')
})
