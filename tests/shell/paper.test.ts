import { afterAll, describe, expect, it } from 'vitest'
import { latestArticle, leavesNothing, Paper } from './paper.ts'
import { descendants } from './processes.ts'
import { answers, eventually, freePort } from './running.ts'

/** What `npm start` promises, kept by the real processes on one folder of data, one promise after the other. */
describe('The paper', () => {
  const paper = new Paper()
  afterAll(() => paper.clear())

  let open: Awaited<ReturnType<Paper['open']>>
  let article: string | undefined

  it('is there with one command from an empty folder, and gone with one Ctrl-C', async () => {
    open = await paper.open({}, ['npm', 'start'])
    expect(open.stdout).toContain('demonstration')
    expect(await answers(open.site)).toBe(true)
    article = await latestArticle(open.api)
    expect(article).toBeDefined()
    expect(await leavesNothing(open, () => open.ctrlC())).toBe(true)
    expect(await answers(open.site)).toBe(false)
  })

  it('is there again in seconds, with what it had', async () => {
    const began = Date.now()
    open = await paper.open()
    expect(Date.now() - began).toBeLessThan(15_000)
    expect(open.stdout).not.toContain('demonstration')
    expect(await latestArticle(open.api)).toBe(article)
  })

  it('refuses a second instance on its data with one sentence', async () => {
    const second = await paper.run()
    expect(await second.ended).toMatchObject({ code: 1, stderr: expect.stringMatching(/^.*is in use by another running instance.*\n$/) })
  })

  it('refuses a second instance on its ports with one sentence', async () => {
    const second = await paper.run(open.ports)
    expect(await second.ended).toMatchObject({ code: 1, stderr: expect.stringMatching(/^Port \d+ is taken: .* WEB_PORT\.\n$/) })
  })

  it.each([
    ['the API', /apps\/api\/dist\/main\.js/],
    ['the site', /apps\/web\/dist\/server\/main\.js/],
    ['the database', /postgres.* -D /],
  ])('ends with one sentence when %s is killed, and starts again', async (_, words) => {
    const victim = descendants(open.pid).find(({ command }) => words.test(command))
    const nothingLeft = await leavesNothing(open, () => process.kill(victim?.pid ?? 0, 'SIGKILL'))
    const { code, stderr } = await open.ended
    expect({ nothingLeft, code, stderr }).toEqual({ nothingLeft: true, code: 1, stderr: expect.stringMatching(/^[^\n]+\.\n$/) })
    open = await paper.open(open.ports)
    expect(await latestArticle(open.api)).toBe(article)
    expect(await answers(open.site)).toBe(true)
  })

  it('leaves nothing behind when the process above all is killed, and starts again', async () => {
    expect(await leavesNothing(open, () => open.signal('SIGKILL'))).toBe(true)
    open = await paper.open(open.ports)
    expect(await latestArticle(open.api)).toBe(article)
  })

  it('starts again at once, while those who lost the process above them are still leaving', async () => {
    open.signal('SIGKILL')
    open = await paper.open(open.ports)
    expect(await latestArticle(open.api)).toBe(article)
    open.signal('SIGTERM')
    expect((await open.ended).code).toBe(0)
  })

  it('can be stopped at every step of its first start, and begins anew', async () => {
    const fresh = { BROADSHEET_DATA: paper.subfolder('fresh') }
    for (const step of ['Setting up a database', 'Loading the demonstration']) {
      const stopped = await paper.run(fresh)
      await stopped.said(step)
      expect(await leavesNothing(stopped, () => stopped.signal('SIGINT'))).toBe(true)
    }
    open = await paper.open(fresh)
    expect(await latestArticle(open.api)).toBeDefined()
    open.signal('SIGINT')
    expect((await open.ended).code).toBe(0)
  })

  it('says in one sentence that a database cannot be reached', async () => {
    const lost = await paper.run({ DATABASE_URL: `postgres://reader:secret@127.0.0.1:${await freePort()}/paper` })
    const { code, stderr } = await lost.ended
    expect(code).toBe(1)
    expect(stderr).toMatch(/^The database at 127\.0\.0\.1:\d+\/paper cannot be used: .*\n$/)
    expect(stderr).not.toContain('secret')
  })

  it('is there from its sources too, and as easily gone', async () => {
    const dev = await paper.run({}, ['npm', 'run', 'dev'])
    expect(await eventually(async () => (await answers(dev.site)) && (await latestArticle(dev.api)) === article, 40_000)).toBe(true)
    expect(await leavesNothing(dev, () => dev.ctrlC())).toBe(true)
  })
})
