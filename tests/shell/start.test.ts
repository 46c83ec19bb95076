import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { alive, descendants } from './processes.ts'
import { answers, eventually, freePort, pause } from './running.ts'
import { Stage } from './stage.ts'

describe('npm start', () => {
  let stage: Stage
  beforeEach(() => {
    stage = new Stage()
  })
  afterEach(() => stage.strike())

  it('says what it does, and both addresses when they answer', async () => {
    const { running, site, api } = await stage.start()
    await running.said('Ctrl-C stops both')
    expect(running.stdout).toMatch(/Checking the ports … \d+\.\d s\n/)
    expect(running.stdout).toMatch(/Building what is stale … \d+\.\d s\n/)
    expect(running.stdout).toContain(site)
    expect(running.stdout).toContain(api)
    expect(await answers(site)).toBe(true)
    expect(await answers(api)).toBe(true)
  })

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('on %s stops the site, then the API, and ends without a fault', async (signal) => {
    const { running } = await stage.start()
    await running.said('Ctrl-C stops both')
    const started = descendants(running.pid).map(({ pid }) => pid)
    running.signal(signal)
    const { code, stdout } = await running.ended
    expect(code).toBe(0)
    expect(stdout.indexOf('WEB_PORT hears')).toBeLessThan(stdout.indexOf('API_PORT hears'))
    expect(started).toHaveLength(2)
    expect(alive(started)).toEqual([])
  })

  it('under npm takes one Ctrl-C, of which it hears twice, for one', async () => {
    const { running } = await stage.start({}, ['npm', 'start'])
    await running.said('Ctrl-C stops both')
    const started = descendants(running.pid).map(({ pid }) => pid)
    running.ctrlC()
    const { stdout } = await running.ended
    expect(await eventually(() => alive(started).length === 0)).toBe(true)
    expect(stdout).toContain('Stopped.')
    expect(stdout).not.toContain('SIGINT')
  })

  it('ends within ten seconds a process that does not want to', async () => {
    const { running } = await stage.start({ WEB_PORT_PLAYS: 'stubborn', API_PORT_PLAYS: 'stubborn' })
    await running.said('Ctrl-C stops both')
    const started = descendants(running.pid).map(({ pid }) => pid)
    const began = Date.now()
    running.signal('SIGINT')
    expect((await running.ended).code).toBe(0)
    expect(Date.now() - began).toBeLessThan(10_000)
    expect(alive(started)).toEqual([])
  })

  it('does not wait any longer after a second Ctrl-C', async () => {
    const { running } = await stage.start({ API_PORT_PLAYS: 'stubborn' })
    await running.said('Ctrl-C stops both')
    const started = descendants(running.pid).map(({ pid }) => pid)
    running.signal('SIGINT')
    await pause(1200)
    running.signal('SIGINT')
    expect((await running.ended).code).toBe(1)
    expect(await eventually(() => alive(started).length === 0, 1000)).toBe(true)
  })

  it('can be stopped while it waits for the API', async () => {
    const { running } = await stage.start({ API_PORT_PLAYS: 'hesitates' })
    expect(await eventually(() => descendants(running.pid).length === 1)).toBe(true)
    running.signal('SIGINT')
    expect((await running.ended).code).toBe(0)
  })

  it('leaves the last word to a process that says why it cannot start', async () => {
    const { running } = await stage.start({ API_PORT_PLAYS: 'refuses' })
    expect(await running.ended).toMatchObject({ code: 1, stderr: 'The database at nowhere cannot be used.\n' })
  })

  it('says in one sentence that a process broke off without a word', async () => {
    const { running } = await stage.start({ WEB_PORT_PLAYS: 'breaks' })
    expect(await running.ended).toMatchObject({ code: 1, stderr: 'The site ended before it was ready (exit code 7).\n' })
  })

  it('stops the rest when a process is killed', async () => {
    const { running, site } = await stage.start({ API_PORT_PLAYS: 'collapses' })
    const { code, stderr } = await running.ended
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'The API ended unexpectedly (SIGKILL), so everything is stopped.\n' })
    expect(await answers(site)).toBe(false)
  })

  it.each([
    ['itself', [process.execPath, 'scripts/start.mjs']],
    ['the npm above it', ['npm', 'start']],
  ])('leaves nothing behind when %s is killed outright', async (_, command) => {
    const { running } = await stage.start({}, command)
    await running.said('Ctrl-C stops both')
    const started = descendants(running.pid).map(({ pid }) => pid)
    running.signal('SIGKILL')
    expect(await eventually(() => alive(started).length === 0)).toBe(true)
  })

  it.each(['WEB_PORT', 'API_PORT'])('names a taken port and its variable: %s', async (variable) => {
    const port = await freePort()
    const server = createServer().listen(port, '127.0.0.1')
    await once(server, 'listening')
    const { running } = await stage.start({ [variable]: String(port) })
    const sentence = `Port ${port} is taken: stop what uses it, or choose another with ${variable}.\n`
    expect(await running.ended).toMatchObject({ code: 1, stderr: sentence })
    server.close()
  })

  it('waits for a port that is about to become free', async () => {
    const port = await freePort()
    const server = createServer().listen(port)
    await once(server, 'listening')
    const { running } = await stage.start({ WEB_PORT: String(port) })
    setTimeout(() => server.close(), 1000)
    await running.said('Ctrl-C stops both')
  })

  it('refuses what is no port, and one port for two', async () => {
    const wrong = await stage.start({ WEB_PORT: 'three' })
    expect(await wrong.running.ended).toMatchObject({
      code: 1,
      stderr: 'WEB_PORT must be a port between 1 and 65535, and it is "three".\n',
    })
    const same = await stage.start({ WEB_PORT: '4321', API_PORT: '4321' })
    expect(await same.running.ended).toMatchObject({ code: 1, stderr: 'WEB_PORT and API_PORT are both 4321: they must differ.\n' })
  })

  it('shows what a failed build said', async () => {
    const { running } = await stage.start({ BUILD_FAILS: 'yes' })
    expect(await running.ended).toMatchObject({ code: 1, stderr: 'main.ts: no such thing\nThe build failed.\n' })
  })

  it('refuses a version of Node.js that it was not made for', async () => {
    stage.write('package.json', '{ "engines": { "node": "^1.2 || >=99.1" }, "scripts": {} }')
    const { running } = await stage.start()
    const sentence = `Broadsheet needs Node.js ^1.2 or >=99.1, and this is ${process.versions.node}.\n`
    expect(await running.ended).toMatchObject({ code: 1, stderr: sentence })
  })
})
