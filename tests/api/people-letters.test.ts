import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '@broadsheet/api/app'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Guest, goodPassword, refusalOf, signUpDocument } from './people.ts'

let newsroom: Newsroom
let folder: string
let server: Server | undefined
const open = new Set<Socket>()

beforeAll(async () => {
  newsroom = await openNewsroom()
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-letters-'))
})
afterEach(() => {
  for (const socket of open) socket.destroy()
  server?.close()
})
afterAll(async () => {
  await newsroom.close()
  await rm(folder, { recursive: true })
})

/** A mail server that understands just enough; `answer` may make it one that refuses, or says nothing. */
async function mailServer(answer: (line: string) => string | null): Promise<{ url: string; received: string[] }> {
  const received: string[] = []
  const listening = createServer((socket) => {
    open.add(socket)
    const say = (line: string | null) => line !== null && socket.write(`${line}\r\n`)
    say(answer('CONNECT'))
    socket.on('error', () => socket.destroy())
    socket.on('data', (bytes) => {
      received.push(bytes.toString())
      const line = bytes.toString().split(/[ \r]/)[0] ?? ''
      if (/^[A-Z]+$/.test(line)) say(answer(line))
      else if (bytes.toString().endsWith('\r\n.\r\n')) say(answer('MESSAGE'))
    })
  })
  server = listening
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  const address = listening.address()
  return { url: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, received }
}

async function api(smtpUrl?: string) {
  const said: string[] = []
  const mail = { from: 'The Courier <desk@paper.test>', smtpUrl, folder, say: (sentence: string) => said.push(sentence) }
  const app = await createApp({ databaseUrl: newsroom.databaseUrl, siteUrl: 'http://paper.test', mediaFolder: '/nowhere', mail })
  const url = `${await app.http.listen({ port: 0, host: '127.0.0.1' })}/graphql`
  return {
    app,
    said,
    signUp: (email: string) => new Guest({ url }).ask(signUpDocument, { input: { email, name: 'V', password: goodPassword } }),
  }
}

const talkative = (line: string) => ({ CONNECT: '220 post', DATA: '354 go on', QUIT: '221 bye' })[line] ?? '250 fine'

describe('letters', () => {
  test('go to the mail server, from the sender that was set', async () => {
    const { url, received } = await mailServer(talkative)
    const { app, signUp } = await api(url)
    expect((await signUp('smtp@reader.example')).body).toEqual({ data: { signUp: true } })
    await vi.waitFor(() => expect(received.join('')).toContain('/account/confirm?token='))
    expect(received.join('')).toMatch(
      /MAIL FROM:<desk@paper\.test>[\s\S]*RCPT TO:<smtp@reader\.example>[\s\S]*From: The Courier <desk@paper\.test>/,
    )
    await app.close()
  })

  test.for([
    ['refuses them', (line: string) => (line === 'RCPT' ? '550 no such mailbox' : talkative(line))],
    ['says nothing', () => null],
    ['is not there', undefined],
  ] as const)('change no reply when the mail server %s', async ([kind, answer]) => {
    const url = answer ? (await mailServer(answer)).url : 'smtp://127.0.0.1:9'
    const { app, signUp } = await api(url)
    const reply = await signUp(`${kind.replaceAll(' ', '-')}@reader.example`)
    expect({ status: reply.status, ...refusalOf(reply) }).toEqual({ status: 200, code: undefined, message: undefined })
    if (answer) await vi.waitFor(() => expect(open.size).toBeGreaterThan(0))
    for (const socket of open) socket.destroy()
    await app.close()
  })

  test('are put into a folder without one, for nobody else to read; the API does not leave before they are written', async () => {
    const { app, said, signUp } = await api()
    await signUp('folder@reader.example')
    await app.close()
    const files = await readdir(folder)
    expect(files).toEqual([expect.stringMatching(/^[\dT.Z-]+[\da-f-]{36}\.eml$/)])
    expect((await stat(join(folder, files[0] ?? ''))).mode & 0o777).toBe(0o600)
    expect(said).toEqual([`No SMTP_URL is set, so a letter was put into ${join(folder, files[0] ?? '')}`])
  })
})
