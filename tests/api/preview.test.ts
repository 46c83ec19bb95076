import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Desk, type Seen } from '../helpers/desk.ts'
import { globalId } from '../helpers/ids.ts'
import { type Newsroom, openNewsroom, post } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'

let newsroom: Newsroom
let plant: Planter
let editor: Desk
let token: string
let section: string
let manuscript: Seen
let keys: { tag: string; author: string; image: string; other: string }

const page = `article { slug headline tags { name } bylines { author { name } } hero { image { alt url(width: 320) } }
  related { nodes { headline } } body { ... on ParagraphBlock { text { text } } } comments { totalCount } }`

async function link(as: string, args: Record<string, unknown>) {
  const declared = '$id: ID!, $revision: ID, $expiresAt: InstantInput, $key: String'
  const passed = 'id: $id, revision: $revision, expiresAt: $expiresAt, idempotencyKey: $key'
  const query = `mutation(${declared}) { createPreviewLink(${passed}) { url expiresAt } }`
  const { body } = await newsroom.askAs(as, query, { id: manuscript.id, ...args })
  return { errors: body.errors, link: body.data?.createPreviewLink as { url: string; expiresAt: string } }
}

const open = (preview: string, query: string) => post(newsroom.url, { query }, { 'broadsheet-preview': preview })
const permissionOf = (url: string) => url.slice(url.lastIndexOf('/') + 1)

beforeAll(async () => {
  newsroom = await openNewsroom()
  plant = new Planter(newsroom.db)
  section = await plant.section()
  token = await plant.session(await plant.user({ role: 'EDITOR' }))
  editor = new Desk(newsroom, token)
  keys = {
    tag: await plant.tag({ name: 'hidden tag' }),
    author: await plant.author({ name: 'hidden author' }),
    image: await plant.image({ alt: 'hidden image' }),
    other: await plant.article({ section_id: section, headline: 'public story' }),
  }
  const input = {
    headline: 'first words',
    section: globalId('Section', section),
    tags: [globalId('Tag', keys.tag)],
    bylines: [{ author: globalId('Author', keys.author), role: 'WRITER' }],
    hero: { image: globalId('Image', keys.image) },
    related: [globalId('Article', keys.other)],
    body: [{ paragraph: { text: [{ text: 'as it will be' }] } }],
  }
  const begun = await editor.does('createArticle', { input })
  manuscript = await editor.does('reviseArticle', { id: begun.id, version: begun.version, input: { headline: 'second words' } })
})
afterAll(() => newsroom.close())

describe('a preview link', () => {
  test('shows an article as it will be, with everything that is hidden together with it, to somebody who is not signed in', async () => {
    const { link: made } = await link(token, {})
    const { body, headers } = await open(permissionOf(made.url), `{ preview { version expiresAt ${page} } }`)
    expect(body.errors).toBeUndefined()
    expect(body.data?.preview).toEqual({
      version: 2,
      expiresAt: made.expiresAt,
      article: {
        slug: manuscript.slug,
        headline: 'second words',
        tags: [{ name: 'hidden tag' }],
        bylines: [{ author: { name: 'hidden author' } }],
        hero: { image: { alt: 'hidden image', url: expect.stringMatching(/^http:\/\/paper\.test\/images\/.+-320\.webp\?preview=/) } },
        related: { nodes: [{ headline: 'public story' }] },
        body: [{ text: [{ text: 'as it will be' }] }],
        comments: { totalCount: 0 },
      },
    })
    expect(headers.get('cache-control')).toBe('private, no-store')
  })

  test('shows the latest revision at the time of looking, or the one that it was made for', async () => {
    const query = `query($id: ID!) { manuscript(id: $id) { revisions { nodes { id number } } } }`
    type Found = { manuscript: { revisions: { nodes: { id: string; number: number }[] } } }
    const found = await editor.sees<Found>(query, { id: manuscript.id })
    const first = found.manuscript.revisions.nodes.find(({ number }) => number === 1)?.id
    const ofFirst = permissionOf((await link(token, { revision: first })).link.url)
    const ofLatest = permissionOf((await link(token, {})).link.url)
    manuscript = await editor.does('reviseArticle', { id: manuscript.id, version: manuscript.version, input: { headline: 'third words' } })
    const headline = async (preview: string) => (await open(preview, '{ preview { version article { headline } } }')).body.data?.preview
    expect(await headline(ofFirst)).toEqual({ version: 1, article: { headline: 'first words' } })
    expect(await headline(ofLatest)).toEqual({ version: manuscript.version, article: { headline: 'third words' } })
  })

  test('opens nothing else: another draft, its tag and its image stay where they are', async () => {
    const tag_id = await plant.tag({ slug: 'other-tag' })
    const other = await editor.does('createArticle', {
      input: { headline: 'another draft', section: globalId('Section', section), tags: [globalId('Tag', tag_id)] },
    })
    const preview = permissionOf((await link(token, {})).link.url)
    const query = `{ article(slug: "${other.slug}") { id } tag(slug: "other-tag") { id } manuscript(id: "${manuscript.id}") { id }
      users { totalCount } articles { nodes { headline } } }`
    expect((await open(preview, query)).body.data).toEqual({
      article: null,
      tag: null,
      manuscript: null,
      users: { totalCount: 0 },
      articles: { nodes: [{ headline: 'third words' }, { headline: 'public story' }] },
    })
  })

  test('is refused with 401 and one text, whatever is wrong with it', async () => {
    const preview = permissionOf((await link(token, {})).link.url)
    const at = Math.floor(preview.length / 2)
    const tampered = preview.slice(0, at) + (preview[at] === 'A' ? 'B' : 'A') + preview.slice(at + 1)
    const texts = new Set<string>()
    for (const wrong of [tampered, preview.slice(0, -1), `${preview}=`, 'nonsense']) {
      const reply = await open(wrong, '{ preview { version } }')
      expect(reply.status, wrong).toBe(401)
      expect(reply.body.errors?.[0]?.extensions.code).toBe('INVALID_TOKEN')
      texts.add(reply.text)
    }
    expect(texts.size).toBe(1)
  })

  test('ends when it was said to end, within 30 days and not before now', async () => {
    const soon = new Date(Date.now() + 1_500).toISOString()
    const { link: short } = await link(token, { expiresAt: { at: soon } })
    const preview = permissionOf(short.url)
    await expect.poll(async () => (await open(preview, '{ preview { version } }')).status, { timeout: 5_000 }).toBe(401)
    const far = new Date(Date.now() + 31 * 86_400_000).toISOString()
    for (const at of [far, '2020-01-01T00:00:00Z']) {
      const { errors } = await link(token, { expiresAt: { at } })
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'expiresAt' })
    }
  })

  test('is the same for the same idempotency key', async () => {
    const one = await link(token, { key: 'once' })
    expect((await link(token, { key: 'once' })).link).toEqual(one.link)
    const { errors } = await link(token, { key: 'once', expiresAt: { at: new Date(Date.now() + 60_000).toISOString() } })
    expect(errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED')
  })

  test('is made by those only who see the manuscript', async () => {
    const elsewhere = await plant.user({ role: 'EDITOR', section_ids: [await plant.section()] })
    const code = async (as: string) => (await link(as, {})).errors?.[0]?.extensions.code
    expect(await code(await plant.session(elsewhere))).toBe('NOT_FOUND')
    expect(await code(await plant.session(await plant.user({ role: 'AUTHOR' })))).toBe('NOT_FOUND')
    expect(await code(await plant.session(await plant.user({ role: 'READER' })))).toBe('FORBIDDEN')
  })

  test('shows nothing of an article that was thrown away since', async () => {
    const gone = await editor.does('createArticle', { input: { headline: 'to be gone', section: globalId('Section', section) } })
    const preview = permissionOf((await link(token, { id: gone.id })).link.url)
    await editor.does('deleteArticle', { id: gone.id, version: gone.version })
    expect((await open(preview, '{ preview { version } }')).body.data).toEqual({ preview: null })
  })
})
