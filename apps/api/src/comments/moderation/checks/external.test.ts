import { createHmac } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Forum, openForum } from '../testing/forum.ts'
import { type Judge, openJudge } from '../testing/judge.ts'
import { external } from './external.ts'
import { checksOf } from './index.ts'

const secret = 'a secret of both sides'
let forum: Forum
let judge: Judge

beforeAll(async () => {
  forum = await openForum()
}, 60_000)

beforeEach(async () => {
  judge = await openJudge()
})

afterEach(() => judge.close())

afterAll(() => forum.close())

const hook = () => ({ url: judge.url, secret })
const ask = () => forum.ask([external(hook())], forum.remark())
const json = (body: unknown) => (_: IncomingMessage, response: ServerResponse) => response.end(JSON.stringify(body))

test('is sent what is said, not who says it, signed with its time', async () => {
  judge.answers = json({ verdict: 'PASS' })
  const remark = forum.remark({ parentId: crypto.randomUUID() })
  await forum.ask([external(hook())], remark)
  const [request] = judge.requests
  expect(JSON.parse(request?.body ?? '')).toEqual({
    article: remark.articleId,
    parent: remark.parentId,
    name: 'Reader',
    text: remark.text,
    language: 'en',
  })
  expect(request?.headers).toMatchObject({ 'content-type': 'application/json' })
  const [, time, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(request?.headers['broadsheet-signature'])) ?? []
  expect(signature).toBe(createHmac('sha256', secret).update(`${time}.${request?.body}`).digest('hex'))
  expect(Math.abs(Number(time) - Date.now() / 1_000)).toBeLessThan(60)
})

test('is told the key of a comment that is edited', async () => {
  judge.answers = json({ verdict: 'PASS' })
  const commentId = await forum.comment()
  await forum.ask([external(hook())], forum.remark({ commentId }))
  expect(JSON.parse(judge.requests[0]?.body ?? '')).toMatchObject({ id: commentId })
})

describe('its verdict counts', () => {
  test('PASS', async () => {
    judge.answers = json({ verdict: 'PASS', reason: 'Friendly.' })
    expect(await ask()).toMatchObject({ verdict: 'PASS', notes: [{ check: 'EXTERNAL', verdict: 'PASS', text: 'Friendly.' }] })
  })

  test('HOLD', async () => {
    judge.answers = json({ verdict: 'HOLD', reason: 'It may be rude.' })
    expect(await ask()).toMatchObject({ verdict: 'HOLD', notes: [{ verdict: 'HOLD', text: 'It may be rude.' }] })
  })

  test('REJECT', async () => {
    judge.answers = json({ verdict: 'REJECT', reason: 'It is rude.' })
    expect(await ask()).toMatchObject({ verdict: 'REJECT', code: 'BAD_USER_INPUT', field: 'input.text', notes: [{ text: 'It is rude.' }] })
  })
})

const faults: [string, (request: IncomingMessage, response: ServerResponse) => void][] = [
  ['an error, even with a verdict', (_, response) => response.writeHead(500).end('{"verdict":"PASS"}')],
  ['a redirect', (_, response) => response.writeHead(307, { location: '/elsewhere' }).end()],
  ['nothing', (_, response) => response.end()],
  ['no JSON', (_, response) => response.end('PASS')],
  [
    'half an answer',
    (_, response) => void response.writeHead(200, { 'content-length': 99 }).write('{"verdict":"PASS"}', () => response.destroy()),
  ],
  ['another verdict', json({ verdict: 'pass' })],
  ['a list', json([{ verdict: 'PASS' }])],
  ['null', json(null)],
  ['a reason that is no text', json({ verdict: 'PASS', reason: 7 })],
  ['a reason that turns the page around', json({ verdict: 'HOLD', reason: '\u202e' })],
  ['a reason that never ends', json({ verdict: 'PASS', reason: 'a'.repeat(501) })],
  ['more than anybody needs', json({ verdict: 'PASS', more: 'a'.repeat(20_000) })],
  ['a stream without end', (_, response) => void endless(response)],
  ['by hanging up', (request) => request.socket.destroy()],
]

test.for(faults)('holds the comment if it answers %s', async ([, answers]) => {
  judge.answers = answers
  expect(await ask()).toMatchObject({ verdict: 'HOLD', notes: [{ check: 'EXTERNAL', verdict: 'HOLD' }] })
})

test('holds the comment if it says nothing, or begins and never ends, and hangs up after its time', async () => {
  const hungUp: Promise<unknown>[] = []
  const hangs = (begins: boolean) => (_: IncomingMessage, response: ServerResponse) => {
    hungUp.push(new Promise((resolve) => response.on('close', resolve)))
    if (begins) response.writeHead(200).write('{"verdict":')
  }
  for (const begins of [false, true]) {
    judge.answers = hangs(begins)
    expect(await ask()).toMatchObject({ verdict: 'HOLD', notes: [{ detail: 'The check did not answer within 3 seconds.' }] })
  }
  await Promise.all(hungUp)
}, 20_000)

test('nothing is published while it is down: it dies among comments that come in, and all after it are held', async () => {
  judge.answers = json({ verdict: 'PASS' })
  const checks = checksOf({ hook: hook() })
  const known = async () => {
    const userId = await forum.user()
    await forum.comment({ user_id: userId })
    return forum.remark({ commenter: { userId, guest: null, address: `address of ${userId}` }, text: `A text by ${userId}.` })
  }
  const post = async () => (await forum.ask(checks, await known())).verdict
  expect(await Promise.all(Array.from({ length: 4 }, post))).toEqual(Array(4).fill('PASS'))

  judge.answers = () => judge.kill()
  const under = await Promise.all(Array.from({ length: 6 }, post))
  const after = await Promise.all(Array.from({ length: 12 }, post))
  expect([...under, ...after]).toEqual(Array(18).fill('HOLD'))
}, 30_000)

test('after three failures in a row it is left alone for a while, and comments are held without waiting for it', async () => {
  judge.answers = (_, response) => response.writeHead(503).end()
  const check = external(hook())
  for (let count = 0; count < 5; count += 1) {
    expect(await forum.ask([check], forum.remark())).toMatchObject({ verdict: 'HOLD' })
  }
  expect(judge.requests).toHaveLength(3)
})

test('tells nobody but the log what went wrong', async () => {
  judge.answers = (_, response) => response.writeHead(500).end('a trace of the other house')
  const { notes } = await ask()
  expect(JSON.stringify(notes)).not.toMatch(/trace|127\.0\.0\.1|500/)
  expect(forum.logged.join()).toContain('status 500')
  expect(forum.logged.join()).not.toContain(secret)
})

function endless(response: ServerResponse): void {
  while (!response.destroyed && response.write(' '.repeat(1_000)));
  if (!response.destroyed) response.once('drain', () => endless(response))
}
