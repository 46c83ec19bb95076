import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { rooms, tally } from '../../scripts/tests/tally.mjs'

const home = join(import.meta.dirname, '../..')

const suite = (room: string, ...tests: string[]) => ({
  name: join(home, room, 'some.test.ts'),
  status: tests.includes('failed') ? 'failed' : 'passed',
  assertionResults: tests.map((status) => ({ status })),
})

describe('The sum of a run of tests', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'broadsheet-tally-'))
    vi.spyOn(console, 'log').mockImplementation(() => {})
  })
  afterEach(() => {
    vi.restoreAllMocks()
    rmSync(folder, { recursive: true })
  })

  function sum(suites: object[], exitCode = 1) {
    writeFileSync(join(folder, 'report.json'), JSON.stringify({ testResults: suites }))
    return tally(join(folder, 'report.json'), exitCode)
  }

  const green = rooms.map((room) => suite(room, 'passed', 'passed'))

  it('counts every test', () => {
    expect(sum(green, 0)).toEqual({ passed: 2 * rooms.length, failed: 0 })
    expect(sum([...green, suite('tests/api', 'failed', 'passed')])).toEqual({ passed: 2 * rooms.length + 1, failed: 1 })
  })

  it('counts what does not apply here neither way', () => {
    expect(sum([...green, suite('tests/web', 'skipped', 'pending')], 0)).toEqual({ passed: 2 * rooms.length, failed: 0 })
  })

  it('has a failure for a file that could not be loaded', () => {
    const broken = { name: join(home, 'tests/api/broken.test.ts'), status: 'failed', assertionResults: [] }
    expect(sum([...green, broken])).toMatchObject({ failed: 1 })
  })

  it('has a failure for a room in which no test ran', () => {
    expect(sum(green.slice(1), 0)).toMatchObject({ failed: 1 })
    expect(sum([], 0)).toEqual({ passed: 0, failed: rooms.length })
  })

  it('has a failure for what goes wrong outside of every test', () => {
    expect(sum(green, 1)).toEqual({ passed: 2 * rooms.length, failed: 1 })
  })
})
