import { setTimeout as wait } from 'node:timers/promises'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Check, hold, pass, reject } from './check.ts'
import { checksOf } from './checks/index.ts'
import { moderate } from './pipeline.ts'
import { type Forum, openForum } from './testing/forum.ts'

const silent = pino({ level: 'silent' })
let forum: Forum

beforeAll(async () => {
  forum = await openForum()
}, 60_000)

beforeEach(() => {
  forum.logged.length = 0
})

afterAll(() => forum.close())

const says = (name: string, finding: ReturnType<typeof hold>): Check => ({ name, inspect: () => finding })
const asks = (name: string, statement: string): Check => ({
  name,
  timeout: 200,
  async inspect(_, { manager }) {
    await manager.query(statement)
    return pass('Fine.')
  },
})

test('a comment passes if all checks pass, and each of them leaves a note', async () => {
  const verdict = await forum.ask([says('ONE', pass('Fine.')), says('TWO', pass('Fine, too.', 'Score 0.1.'))], forum.remark())
  expect(verdict).toEqual({
    verdict: 'PASS',
    notes: [
      { check: 'ONE', verdict: 'PASS', text: 'Fine.', detail: null },
      { check: 'TWO', verdict: 'PASS', text: 'Fine, too.', detail: 'Score 0.1.' },
    ],
  })
})

test('holds are collected: moderators see every reason at once', async () => {
  const checks = [says('ONE', hold('First.')), says('TWO', pass('Fine.')), says('THREE', hold('Third.'))]
  const { verdict, notes } = await forum.ask(checks, forum.remark())
  expect(verdict).toBe('HOLD')
  expect(notes.map((note) => note.verdict)).toEqual(['HOLD', 'PASS', 'HOLD'])
})

test('a rejection ends the walk, and says what is at fault', async () => {
  const refusal = reject('Too fast.', { code: 'RATE_LIMITED', field: 'input.text', retryAfter: 9 })
  const checks = [says('ONE', hold('First.')), says('TWO', refusal), says('THREE', hold('Third.'))]
  const { notes, ...verdict } = await forum.ask(checks, forum.remark())
  expect(verdict).toEqual({ verdict: 'REJECT', code: 'RATE_LIMITED', field: 'input.text', retryAfter: 9 })
  expect(notes.map(({ check }) => check)).toEqual(['ONE', 'TWO'])
})

const failing: [string, Check][] = [
  ['throws', { name: 'BROKEN', inspect: () => Promise.reject(new Error('secret of the house')) }],
  [
    'throws before it promises anything',
    {
      name: 'BROKEN',
      inspect() {
        throw new Error('secret of the house')
      },
    },
  ],
  ['never answers', { name: 'BROKEN', timeout: 50, inspect: () => wait(2 ** 30, pass('Late.'), { ref: false }) }],
  ['fails in the database', asks('BROKEN', 'select * from secret_of_the_house')],
  ['waits for the database for ever', asks('BROKEN', 'select pg_sleep(600)')],
]

test.for(failing)('a check that %s holds the comment, tells the log and nobody else why, and the others are asked', async ([, broken]) => {
  const { verdict, notes } = await forum.ask([broken, asks('NEXT', 'select 1')], forum.remark())
  expect(verdict).toBe('HOLD')
  expect(notes).toMatchObject([
    { check: 'BROKEN', verdict: 'HOLD' },
    { check: 'NEXT', verdict: 'PASS' },
  ])
  expect(JSON.stringify(notes)).not.toMatch(/secret|select|stack|canceling/i)
  expect(forum.logged.join()).toContain('"check":"BROKEN"')
})

test('a check that fails spoils nothing of what is saved with the comment', async () => {
  const { source } = forum
  await source.transaction(async (manager) => {
    await manager.query('create table saved_before ()')
    await manager.query(`set local statement_timeout = '7s'`)
    const tools = { checks: [asks('BROKEN', 'select 1/0'), asks('FINE', 'select 1')], log: silent, manager, now: new Date() }
    await moderate(forum.remark(), tools)
    expect(await manager.query('show statement_timeout')).toEqual([{ statement_timeout: '7s' }])
  })
  expect(await source.query('select from saved_before')).toEqual([])
})

test('a check that nobody waits for any more is told so', async () => {
  let given: AbortSignal | undefined
  const slow: Check = {
    name: 'SLOW',
    timeout: 50,
    inspect(_, { signal }) {
      given = signal
      return wait(2 ** 30, pass('Late.'), { ref: false })
    },
  }
  await forum.ask([slow], forum.remark())
  expect(given?.aborted).toBe(true)
})

test('an extension adds a check with one entry: it is asked after those of the paper, and the external one last', () => {
  const names = checksOf({ checks: [says('TIDES', pass('Low.'))], hook: { url: 'http://checks.test', secret: 'x' } }).map(
    ({ name }) => name,
  )
  expect(names.join(' ')).toBe('CLOSED SANCTION FORM NAME REPEAT FLOOD WORDS LINKS NEWCOMER HISTORY SPAM TIDES EXTERNAL')
})

test('without extensions and an external check there are those of the paper', async () => {
  const { verdict, notes } = await forum.ask(checksOf(), forum.remark())
  expect(verdict).toBe('HOLD')
  expect(notes.filter((note) => note.verdict !== 'PASS').map(({ check }) => check)).toEqual(['NEWCOMER'])
})
