import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, startThrowaway } from '@broadsheet/postgres'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually, Running } from './running.ts'

const home = join(import.meta.dirname, '../..')
const judged = join(home, 'apps/api/demo/related.jsonl')
const recorded = JSON.parse(readFileSync(join(home, 'apps/api/demo/related.recorded.json'), 'utf8')) as Record<string, number>

/** With a database, the demonstration and its pictures each time: as much as several other tests together. */
describe('broadsheet related eval', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-judged-'))
  let cluster: Database
  beforeAll(async () => {
    cluster = await startThrowaway()
  })
  afterAll(async () => {
    await cluster.stop()
    rmSync(folder, { recursive: true })
  })

  function run(words: readonly string[], env: NodeJS.ProcessEnv = {}) {
    const command = [process.execPath, 'apps/api/bin/broadsheet.js', 'related', 'eval', ...words]
    return new Running(command, { cwd: home, env: { DATABASE_URL: cluster.url, BROADSHEET_DATA: join(folder, 'data'), ...env } })
  }

  /** A file of judged pairs; what is no text is written as JSON. */
  function file(...lines: unknown[]): string {
    const path = join(folder, `${crypto.randomUUID()}.jsonl`)
    writeFileSync(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
    return path
  }

  async function databases(): Promise<string[]> {
    const client = new pg.Client({ connectionString: cluster.url })
    await client.connect()
    const { rows } = await client.query<{ datname: string }>('select datname from pg_database order by datname')
    await client.end()
    return rows.map(({ datname }) => datname)
  }

  it('agrees with what was judged over the demonstration as well as was recorded', async () => {
    const before = await databases()
    const { code, stdout, stderr } = await run([judged, '--json']).ended
    expect(stderr).toBe('Measuring 498 pairs on a database of its own.\n')
    expect(code).toBe(0)
    const figures = JSON.parse(stdout) as Record<string, number | null>
    expect(figures).toMatchObject({ pairs: 498, articles: 44 })
    expect(Object.keys(recorded)).toEqual(['spearman', 'auc', 'firstPicks', 'ndcg5', 'found', 'listed'])
    for (const [name, figure] of Object.entries(recorded)) expect(figures[name], name).toBeGreaterThanOrEqual(figure - 0.02)
    expect(await databases()).toEqual(before)
  })

  const ferry = { headline: 'Ferry stays in harbour', text: 'The crossing was cancelled after the storm.' }
  const storm = { headline: 'Storm keeps ferry in harbour', text: 'No crossing before Friday, says the captain.' }
  const bakery = { headline: 'Bakery wins prize', text: 'Its rye bread convinced every judge.' }

  it('takes texts, in any language and beside articles of the demonstration, and the same text for one article', async () => {
    const texts = file({ a: ferry, b: storm, score: 1 }, '', { a: ferry, b: bakery, score: 0 }, { a: storm, b: bakery, score: 0 })
    expect((await run([texts]).ended).stdout.split('\n')).toEqual([
      'Judged pairs                        3',
      'Articles                            3',
      'Spearman                        1.000',
      'AUC, 0.5 or more against less   1.000',
      'Good first picks                1.000',
      'nDCG@5                          1.000',
      'Good pairs that are found       1.000',
      'Good pairs on a list of ten     1.000',
      '',
    ])
    const bateau = { headline: 'Le bac reste au port', text: 'La traversée est annulée.', language: 'fr' }
    const mixed = file({ a: ferry, b: storm, score: 0.9 }, { a: 'bell-ringers-wanted', b: bateau, score: 0 })
    const { stdout } = await run([mixed, '--json']).ended
    expect(JSON.parse(stdout)).toMatchObject({ pairs: 2, articles: 4, auc: 1 })
  })

  it('says what the pairs do not tell', async () => {
    const one = file({ a: ferry, b: bakery, score: 0.2 })
    expect((await run([one]).ended).stdout).toMatch(/^Spearman +–$/m)
    const { stdout } = await run([one, '--json']).ended
    const nothing = { spearman: null, auc: null, firstPicks: null, ndcg5: null, found: null, listed: null }
    expect(JSON.parse(stdout)).toEqual({ pairs: 1, articles: 2, ...nothing })
  })

  const scale = 'Line 2: "score" must be a number from 0 to 1: scale other judgements to that.'
  const side = (name: string) =>
    `Line 2: "${name}" must be the slug of an article of the demonstration, or {"headline": "…", "text": "…"} with some words.`
  it.each<[what: string, line: unknown, sentence: string]>([
    ['that is broken off', '{"a": ', 'Line 2: this is not JSON.'],
    ['that is no pair', '[]', 'Line 2: a pair must be {"a": …, "b": …, "score": …}.'],
    ['without a score', { a: ferry, b: storm }, scale],
    ['scored from 1 to 4', { a: ferry, b: storm, score: 3 }, scale],
    ['with a score in quotes', { a: ferry, b: storm, score: '1' }, scale],
    ['of a single article', { a: ferry, score: 1 }, side('b')],
    ['without a text', { a: { headline: 'Ferry' }, b: storm, score: 1 }, side('a')],
    ['without a word', { a: { headline: ' ', text: '\u0000' }, b: storm, score: 1 }, side('a')],
    [
      'that names an article that is not there',
      { a: 'no-such-article', b: storm, score: 1 },
      'Line 2: the demonstration has no published article with the slug "no-such-article".',
    ],
  ])('refuses in one sentence a line %s', async (_, line, sentence) => {
    const outcome = await run([file({ a: ferry, b: storm, score: 1 }, line)]).ended
    expect(outcome).toEqual({ code: 1, stdout: '', stderr: `${sentence}\n` })
  })

  it('refuses a file that is not there, and one without pairs', async () => {
    expect(await run(['none.jsonl']).ended).toEqual({ code: 1, stdout: '', stderr: 'There is no file none.jsonl that can be read.\n' })
    expect(await run([file('', ' ')]).ended).toEqual({ code: 1, stdout: '', stderr: 'The file holds no pairs.\n' })
  })

  it('leaves nothing behind when it is interrupted', async () => {
    const before = await databases()
    const running = run([judged])
    expect(await eventually(async () => (await databases()).length > before.length, 60_000)).toBe(true)
    running.signal('SIGINT')
    expect(await running.ended).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/\nInterrupted\.\n$/) })
    expect(await databases()).toEqual(before)
  })

  it('brings a database of its own where none is named, and leaves nothing of it', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'broadsheet-scratch-'))
    const { code } = await run([file({ a: ferry, b: storm, score: 1 })], { DATABASE_URL: '', TMPDIR: empty }).ended
    expect({ code, left: readdirSync(empty) }).toEqual({ code: 0, left: [] })
    rmSync(empty, { recursive: true })
  })
})
