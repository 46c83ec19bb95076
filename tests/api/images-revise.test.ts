import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../helpers/ids.ts'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'

let newsroom: Newsroom
let plant: Planter
let editor: string
let author: { user: string; token: string }
let article: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  plant = new Planter(newsroom.db)
  editor = await plant.session(await plant.user({ role: 'EDITOR' }))
  const user = await plant.user({ role: 'AUTHOR' })
  author = { user, token: await plant.session(user) }
  article = await plant.article({ section_id: await plant.section() })
})
afterAll(() => newsroom.close())

/** An image in a public article, so that everybody sees it. */
async function shownImage(row: Record<string, unknown> = {}): Promise<string> {
  const image_id = await plant.image(row)
  await plant.link('article_image', { article_id: article, image_id })
  return globalId('Image', image_id)
}

const document = `mutation($id: ID!, $input: ReviseImageInput!, $key: String) {
  reviseImage(id: $id, input: $input, idempotencyKey: $key) {
    id alt credits { person agencies via display } focalPoint { x y } license canDistribute creditNotRequired url(width: 320, height: 320) } }`

interface Revised {
  alt: string
  credits: object[]
  url: string
  [field: string]: unknown
}

async function revise(id: string, input: object, { token = editor, key }: { token?: string; key?: string } = {}) {
  const { body, status } = await newsroom.askAs(token, document, { id, input, key })
  const [problem] = body.errors ?? []
  return { status, image: body.data?.reviseImage as Revised, code: problem?.extensions.code, field: problem?.extensions.field, problem }
}

describe('an image is revised', () => {
  test('in every field, and answered as it is now', async () => {
    const id = await shownImage()
    const credits = [
      { person: ' Orla Venwick ', agencies: ['ECP', 'Coastline Images'] },
      { agencies: ['WNP'], via: 'STRANDLINE' },
      { display: 'From the archive' },
    ]
    const rest = { focalPoint: { x: 0, y: 1 }, license: 'CC BY 4.0', canDistribute: false, creditNotRequired: true }
    const { image } = await revise(id, { alt: 'A field', credits, ...rest })
    expect(image).toMatchObject({ id, alt: 'A field', ...rest })
    expect(image.credits).toEqual([
      { person: 'Orla Venwick', agencies: ['ECP', 'Coastline Images'], via: null, display: 'Orla Venwick/ECP/Coastline Images' },
      { person: null, agencies: ['WNP'], via: 'STRANDLINE', display: 'WNP via STRANDLINE' },
      { person: null, agencies: [], via: null, display: 'From the archive' },
    ])
    const { node } = await newsroom.read<{ node: Revised }>(`{ node(id: "${id}") { ... on Image { alt license } } }`)
    expect(node).toEqual({ alt: 'A field', license: 'CC BY 4.0' })
  })

  test('only where something was said; null empties', async () => {
    const id = await shownImage({ license: 'Ours', focal_point: { x: 0.5, y: 0.5 } })
    const before = (await revise(id, {})).image
    expect(before).toMatchObject({ alt: 'alt', license: 'Ours', focalPoint: { x: 0.5, y: 0.5 }, canDistribute: true })
    expect((await revise(id, { alt: null, license: null, focalPoint: null })).image).toMatchObject({
      ...{ alt: '', license: null, focalPoint: null, credits: before.credits, canDistribute: true, creditNotRequired: false },
    })
  })

  test('and what is cut around another point has another address', async () => {
    const id = await shownImage()
    const first = (await revise(id, { focalPoint: { x: 0.1, y: 0.1 } })).image.url
    expect((await revise(id, { focalPoint: { x: 0.9, y: 0.1 } })).image.url).not.toBe(first)
    expect((await revise(id, { focalPoint: { x: 0.1, y: 0.1 } })).image.url).toBe(first)
  })

  test('once for a key', async () => {
    const id = await shownImage()
    await revise(id, { alt: 'first' }, { key: 'one' })
    await revise(id, { alt: 'second' })
    expect((await revise(id, { alt: 'first' }, { key: 'one' })).image.alt).toBe('second')
    expect((await revise(id, { alt: 'third' }, { key: 'one' })).code).toBe('IDEMPOTENCY_KEY_REUSED')
  })
})

describe('a value that cannot be kept is refused with its field', () => {
  test.for<[object, string]>([
    [{ alt: 'a'.repeat(1_001) }, 'input.alt'],
    [{ alt: 'a\u202eb' }, 'input.alt'],
    [{ license: 'a'.repeat(501) }, 'input.license'],
    [{ credits: Array.from({ length: 11 }, () => ({ person: 'A' })) }, 'input.credits'],
    [{ credits: [{ person: 'A' }, {}] }, 'input.credits.1.display'],
    [{ credits: [{ person: ' \u200b ' }] }, 'input.credits.0.display'],
    [{ credits: [{ person: 'a'.repeat(201) }] }, 'input.credits.0.person'],
    [{ credits: [{ via: 'a\nb' }] }, 'input.credits.0.via'],
    [{ credits: [{ agencies: ['A', ''] }] }, 'input.credits.0.agencies.1'],
    [{ credits: [{ agencies: Array.from({ length: 11 }, () => 'A') }] }, 'input.credits.0.agencies'],
    [{ credits: [{ person: 'A', display: 'a'.repeat(501) }] }, 'input.credits.0.display'],
    [{ credits: [{ agencies: Array.from({ length: 3 }, () => 'a'.repeat(200)) }] }, 'input.credits.0.display'],
    [{ focalPoint: { x: 1.01, y: 0 } }, 'input.focalPoint.x'],
    [{ focalPoint: { x: 0, y: -0.01 } }, 'input.focalPoint.y'],
    [{ canDistribute: null }, 'input.canDistribute'],
    [{ creditNotRequired: null }, 'input.creditNotRequired'],
  ])('%j', async ([input, field]) => {
    const id = await shownImage()
    expect(await revise(id, input)).toMatchObject({ code: 'BAD_USER_INPUT', field, status: 200 })
  })
})

describe('who may revise', () => {
  test('an author may what they uploaded, and nothing else', async () => {
    const own = await shownImage({ uploaded_by: author.user })
    expect((await revise(own, { alt: 'mine' }, author)).image.alt).toBe('mine')
    for (const other of [await shownImage(), await shownImage({ uploaded_by: await plant.user({ role: 'AUTHOR' }) })]) {
      expect((await revise(other, { alt: 'mine' }, author)).code).toBe('FORBIDDEN')
      expect((await revise(other, { alt: 'checked' })).image.alt).toBe('checked')
    }
  })

  test.each(['READER', 'MODERATOR'])('a %s may not', async (role) => {
    const token = await plant.session(await plant.user({ role }))
    expect((await revise(await shownImage(), { alt: '' }, { token })).code).toBe('FORBIDDEN')
  })

  test('nobody may not', async () => {
    const { body } = await newsroom.ask(document, { id: await shownImage(), input: {} })
    expect(body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })

  test.each([
    ['no id', () => 'x'],
    ['an id of nothing', () => globalId('Image', '00000000-0000-4000-8000-000000000000')],
    ['the id of something else', () => globalId('Article', article)],
  ])('what %s names is not found', async (_, id) => {
    expect((await revise(id(), { alt: '' })).code).toBe('NOT_FOUND')
  })
})

describe('a credit that is needed stays', () => {
  test('while something shows the image', async () => {
    const id = await shownImage()
    const refused = await revise(id, { credits: [] })
    expect(refused.problem?.extensions).toEqual({ code: 'CREDIT_REQUIRED', image: id })
    expect((await revise(id, {})).image.credits).toHaveLength(1)
  })

  test('unless nobody has to be named', async () => {
    const id = await shownImage()
    expect((await revise(id, { credits: [], creditNotRequired: true })).image.credits).toEqual([])
    expect((await revise(id, { creditNotRequired: false })).code).toBe('CREDIT_REQUIRED')
    expect((await revise(id, { creditNotRequired: false, credits: [{ person: 'A' }] })).image.creditNotRequired).toBe(false)
  })

  test('and one that never was is asked for by publishing, not here', async () => {
    const id = await shownImage({ credits: '[]' })
    expect((await revise(id, { alt: 'described' })).image.alt).toBe('described')
  })
})
