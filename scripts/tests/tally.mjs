import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { root } from '../steps/root.mjs'

/** Where tests must be: a suite that is not found, because it moved or its pattern has a slip, is not one that passed. */
export const rooms = [
  'packages/schema',
  'packages/postgres',
  'apps/api',
  'apps/web',
  'tests/api',
  'tests/web',
  'tests/seams',
  'tests/shell',
]

const isIn = (room) => (file) => relative(root, file.name).startsWith(`${room}/`)

const count = (files, status) => files.flatMap((file) => file.assertionResults).filter((test) => test.status === status).length

/** A file that could not be loaded has a failure and no failed test. */
const unloaded = (files) => files.filter((file) => file.status === 'failed' && count([file], 'failed') === 0).length

function tallyOf(room, files) {
  const passed = count(files, 'passed')
  const failed = count(files, 'failed') + unloaded(files)
  if (passed + failed === 0) return { room, passed, failed: 1, remark: 'no test ran' }
  const left = count(files, 'skipped') + count(files, 'pending') + count(files, 'todo')
  return { room, passed, failed, remark: left === 0 ? '' : `${left} do not apply here` }
}

/** Adds up what vitest's JSON reporter wrote, room by room. `exitCode` is vitest's own opinion of the run. */
export function tally(reportFile, exitCode) {
  const { testResults } = JSON.parse(readFileSync(reportFile, 'utf8'))
  const lines = rooms.map((room) => tallyOf(room, testResults.filter(isIn(room))))
  for (const { room, passed, failed, remark } of lines) {
    console.log(`  ${failed === 0 ? 'ok    ' : 'failed'}  ${room}: ${passed} passed, ${failed} failed${remark && ` (${remark})`}`)
  }
  const sum = (key) => lines.reduce((total, line) => total + line[key], 0)
  const [passed, failed] = [sum('passed'), sum('failed')]
  if (failed > 0 || exitCode === 0) return { passed, failed }
  console.log('  failed  the run itself: an error outside of every test, see above')
  return { passed, failed: 1 }
}
