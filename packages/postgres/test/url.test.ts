import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, findDatabase, startThrowaway } from '../src/index.ts'

const mute: Server = createServer()
let other: Database
beforeAll(async () => {
  other = await startThrowaway()
})
afterAll(async () => {
  mute.close()
  await other.stop()
})

const find = (url: string) => findDatabase({ url, folder: '/nowhere', say: () => {} })

describe('A database behind a URL', () => {
  it('is used as it is, and not stopped by us', async () => {
    const found = await find(other.url)
    expect(found).toMatchObject({ url: other.url, embedded: false })
    await found.stop()
    await (await find(other.url)).stop()
  })

  it.each([
    ['postgres://me:secret@127.0.0.1:1/paper', 'The database at 127.0.0.1:1/paper cannot be used: nothing listens there.'],
    ['postgres://me:secret@no.such.host.invalid/paper', /^The database at no\.such\.host\.invalid\/paper cannot be used: /],
    ['postgres://me:secret@host:port/paper', /^The database at DATABASE_URL cannot be used: the address is not a URL/],
    ['postgres:///paper?host=/nowhere&password=secret', 'The database at /nowhere/paper cannot be used: there is no such socket.'],
  ])('that cannot be reached is an error in one sentence without the password: %s', async (url, message) => {
    const error = await find(url).catch((caught: unknown) => caught)
    expect(error).toMatchObject({ code: 'DATABASE_UNAVAILABLE' })
    expect((error as Error).message).toMatch(message)
    expect(String((error as Error).stack)).not.toContain('secret')
  })

  it('that refuses the password is an error in the words of the server', async () => {
    const url = new URL(other.url)
    url.password = 'secret'
    await expect(find(url.href)).rejects.toThrow(/password authentication failed for user "broadsheet"\.$/)
  })

  it('that accepts and then says nothing is given up after five seconds', async () => {
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', () => resolve()))
    const address = mute.address()
    const begun = performance.now()
    await expect(find(`postgres://me:secret@127.0.0.1:${typeof address === 'object' ? address?.port : 0}/paper`)).rejects.toThrow('timeout')
    expect(performance.now() - begun).toBeLessThan(6000)
  })
})
