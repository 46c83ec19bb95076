import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'
import { claiming, plain } from './pictures.ts'
import { accepted, expectProblem, keptFile, keyOf, type Sending, upload } from './uploading.ts'
import { exchange, lines } from './wire.ts'

let newsroom: Newsroom
let plant: Planter
let author: string
let jpeg: Buffer

beforeAll(async () => {
  newsroom = await openNewsroom()
  plant = new Planter(newsroom.db)
  author = await plant.session(await plant.user({ role: 'AUTHOR' }))
  jpeg = await plain().jpeg().toBuffer()
})
afterAll(() => newsroom.close())

const imagesKept = async () => (await newsroom.db.query('select from image')).rowCount

describe('an image is taken', () => {
  test.each(['AUTHOR', 'EDITOR', 'ADMINISTRATOR'])('from an %s', async (role) => {
    const user = await plant.user({ role })
    const { id } = await accepted(newsroom, { file: jpeg, token: await plant.session(user) })
    const { rows } = await newsroom.db.query('select uploaded_by, can_distribute, credit_not_required from image where id = $1', [
      keyOf(id),
    ])
    expect(rows).toEqual([{ uploaded_by: user, can_distribute: false, credit_not_required: false }])
  })

  test('and answered with all that is needed to place it', async () => {
    const file = await plain(900, 600).jpeg().toBuffer()
    const answer = await upload(newsroom, { file, alt: '  A blue field ', token: author })
    expect(answer.body).toEqual({
      ...{ id: expect.any(String), alt: 'A blue field', width: 900, height: 600, placeholder: expect.stringMatching(/^#[0-9a-f]{6}$/) },
      ...{ credits: [], caption: null, url: expect.stringMatching(/^http:\/\/paper\.test\/images\/[0-9a-f-]+-640\.webp$/) },
    })
    expect(answer.headers.get('location')).toBe(answer.body.url)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
  })

  test('without a text, which stays empty', async () => {
    expect((await accepted(newsroom, { file: jpeg, token: author })).alt).toBe('')
  })

  test.each(['jpeg', 'png', 'webp', 'avif', 'gif', 'tiff'] as const)('as %s, whatever it calls itself', async (format) => {
    const file = await plain(80, 50).toFormat(format).toBuffer()
    const taken = await accepted(newsroom, { file, name: 'page.html', type: 'text/html', token: author })
    expect([taken.width, taken.height]).toEqual([80, 50])
    expect((await sharp(await keptFile(newsroom, taken)).metadata()).format).toBe('jpeg')
  })

  test('upright, in front of white, and no larger than is ever shown', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 }
    const lying = await sharp({ create: { width: 3000, height: 1500, channels: 4, background: clear } })
      .png()
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const taken = await accepted(newsroom, { file: lying, token: author })
    expect([taken.width, taken.height, taken.placeholder]).toEqual([1200, 2400, '#f8f8f8'])
    const { channels } = await sharp(await keptFile(newsroom, taken)).stats()
    expect(channels.map(({ min }) => min)).toEqual([255, 255, 255])
  })

  test('twice: two images, one file', async () => {
    const [one, other] = [await accepted(newsroom, { file: jpeg, token: author }), await accepted(newsroom, { file: jpeg, token: author })]
    expect(one.id).not.toBe(other.id)
    const { rows } = await newsroom.db.query('select distinct file from image where id = any($1)', [[one.id, other.id].map(keyOf)])
    expect(rows).toHaveLength(1)
  })

  test('together with five others at once', async () => {
    const colours = ['#111111', '#222222', '#333333', '#444444', '#555555', '#666666']
    const files = await Promise.all(colours.map((colour) => plain(1500, 1000, colour).png().toBuffer()))
    const taken = await Promise.all(files.map((file) => accepted(newsroom, { file, token: author })))
    expect(new Set(taken.map(({ id }) => id)).size).toBe(6)
    for (const [index, one] of taken.entries()) {
      const { channels } = await sharp(await keptFile(newsroom, one)).stats()
      expect(channels[0]?.mean).toBeCloseTo(0x11 * (index + 1), 0)
    }
  })

  test('without what was hung on to its end', async () => {
    const file = Buffer.concat([jpeg, Buffer.from(`<html><script>alert("${randomUUID()}")</script>PK\x03\x04`)])
    const kept = await keptFile(newsroom, await accepted(newsroom, { file, token: author }))
    expect(kept.includes('script')).toBe(false)
    expect(kept.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]))
  })
})

describe('45 what is no image to be taken is refused and leaves nothing behind', () => {
  const html = '<!doctype html><title>Hello</title><script>alert(1)</script>'
  const large = Buffer.alloc(16_000_000, 1)
  test.for<[string, () => Sending | Promise<Sending>, string, number]>([
    [
      'a drawing',
      () => ({ file: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>') }),
      'UNSUPPORTED_MEDIA',
      415,
    ],
    ['a page called .jpg', () => ({ file: Buffer.from(html) }), 'UNSUPPORTED_MEDIA', 415],
    ['a PDF', () => ({ file: Buffer.from('%PDF-1.7\n1 0 obj') }), 'UNSUPPORTED_MEDIA', 415],
    ['nothing', () => ({ file: Buffer.alloc(0) }), 'UNSUPPORTED_MEDIA', 415],
    ['half a JPEG', () => ({ file: jpeg.subarray(0, jpeg.length - 200) }), 'UNSUPPORTED_MEDIA', 415],
    [
      'the beginning of a JPEG before a page',
      () => ({ file: Buffer.concat([jpeg.subarray(0, 4), Buffer.from(html)]) }),
      'UNSUPPORTED_MEDIA',
      415,
    ],
    ['half a PNG', async () => ({ file: (await plain().png().toBuffer()).subarray(0, 60) }), 'UNSUPPORTED_MEDIA', 415],
    [
      'the name of a PNG before a drawing',
      () => ({ file: Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.from('<svg/>')]) }),
      'UNSUPPORTED_MEDIA',
      415,
    ],
    ['400 million pixels', async () => ({ file: await claiming(20_000, 20_000) }), 'IMAGE_TOO_LARGE', 413],
    ['16 MB', () => ({ file: large }), 'IMAGE_TOO_LARGE', 413],
    ['16 MB of a real picture', () => ({ file: Buffer.concat([jpeg, large]) }), 'IMAGE_TOO_LARGE', 413],
    ['a text that is too long', () => ({ file: jpeg, alt: 'a'.repeat(1_001) }), 'BAD_USER_INPUT', 400],
    ['a text with U+0000', () => ({ file: jpeg, alt: 'a\0b' }), 'BAD_USER_INPUT', 400],
    ['no file', () => ({ alt: 'a' }), 'BAD_REQUEST', 400],
    [
      'no form',
      () => ({ body: jpeg.toString('latin1'), headers: { 'apollo-require-preflight': '1', 'content-type': 'image/jpeg' } }),
      'BAD_REQUEST',
      415,
    ],
    [
      'a form without an end',
      () => ({ body: '--x\r\n', headers: { 'apollo-require-preflight': '1', 'content-type': 'multipart/form-data; boundary=x' } }),
      'BAD_REQUEST',
      400,
    ],
    [
      'a form without a boundary',
      () => ({ body: '--x--', headers: { 'apollo-require-preflight': '1', 'content-type': 'multipart/form-data' } }),
      'BAD_REQUEST',
      400,
    ],
  ])('%s', async ([, sending, code, status]) => {
    const before = await imagesKept()
    const began = Date.now()
    expectProblem(await upload(newsroom, { token: author, ...(await sending()) }), code, status)
    expect(Date.now() - began, 'milliseconds').toBeLessThan(1_000)
    expect(await imagesKept()).toBe(before)
  })

  test.each([
    ['two files', ['file', 'file']],
    ['a part of another name', ['file', 'credits']],
    ['a file of another name', ['picture']],
  ])('%s', async (_, names) => {
    const body = new FormData()
    for (const name of names) body.append(name, new Blob([new Uint8Array(jpeg)]), 'a.jpg')
    const before = await imagesKept()
    expectProblem(await upload(newsroom, { token: author, body }), 'BAD_REQUEST', 400)
    expect(await imagesKept()).toBe(before)
  })

  test('a file that never ends is cut where it is too large', async () => {
    const part = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n'
    const about = ['Host: paper.test', 'Transfer-Encoding: chunked', 'apollo-require-preflight: 1', `Cookie: session=${author}`]
    const head = lines('POST /images HTTP/1.1', ...about, 'Connection: close', 'Content-Type: multipart/form-data; boundary=x')
    const sent = Buffer.concat([Buffer.from(`${head}ffffff\r\n${part}`), Buffer.alloc(16_000_000)])
    const { status, text } = await exchange(newsroom.url, sent)
    expect([status, JSON.parse(text).code]).toEqual([413, 'IMAGE_TOO_LARGE'])
  })

  test('somebody who hangs up in the middle', async () => {
    const before = await imagesKept()
    const gone = new AbortController()
    const body = new ReadableStream({
      async pull(controller) {
        controller.enqueue(new TextEncoder().encode('--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nabc'))
        gone.abort()
      },
    })
    const headers = { cookie: `session=${author}`, 'apollo-require-preflight': '1', 'content-type': 'multipart/form-data; boundary=x' }
    const init = { method: 'POST', headers, body, duplex: 'half', signal: gone.signal }
    await expect(fetch(new URL('/images', newsroom.url), init as RequestInit)).rejects.toThrow()
    expect(await imagesKept()).toBe(before)
  })

  test('and the next upload is taken as if nothing had been', async () => {
    await accepted(newsroom, { file: jpeg, token: author })
  })
})

describe('who may not upload is refused before the form is read', () => {
  const preflight = { 'apollo-require-preflight': '1' }
  test.for<[string, () => Promise<Sending>, string, number]>([
    ['nobody', async () => ({ headers: preflight }), 'UNAUTHENTICATED', 401],
    ['a session that has ended', async () => ({ token: 'never-was', headers: preflight }), 'UNAUTHENTICATED', 401],
    ['a reader', async () => ({ token: await plant.session(await plant.user()), headers: preflight }), 'FORBIDDEN', 403],
    [
      'a moderator',
      async () => ({ token: await plant.session(await plant.user({ role: 'MODERATOR' })), headers: preflight }),
      'FORBIDDEN',
      403,
    ],
    ['14 a form on a foreign page', async () => ({ token: author, headers: {} }), 'BAD_REQUEST', 400],
    ['14 the same with an empty header', async () => ({ token: author, headers: { 'apollo-require-preflight': '' } }), 'BAD_REQUEST', 400],
  ])('%s', async ([, asker, code, status]) => {
    const { token, headers } = await asker()
    // Announced as longer than it is: whoever waits for its end waits for long.
    const about = ['Host: paper.test', 'Connection: close', 'Content-Type: multipart/form-data; boundary=x', 'Content-Length: 1000']
    const names = Object.entries({ ...headers, ...(token && { cookie: `session=${token}` }) }).map((pair) => pair.join(': '))
    const answer = await exchange(newsroom.url, `${lines('POST /images HTTP/1.1', ...about, ...names)}--x\r\n`)
    expectProblem({ ...answer, body: JSON.parse(answer.text) }, code, status)
    expect(answer.took, 'milliseconds').toBeLessThan(1_000)
  })
})
