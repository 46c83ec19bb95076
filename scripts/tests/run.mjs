import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bin } from '../steps/root.mjs'
import { run } from '../steps/run.mjs'
import { tally } from './tally.mjs'

/** Runs every test, shows vitest's own account while it runs, and adds up. */
export async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-tests-'))
  const report = join(folder, 'report.json')
  try {
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const { code } = await run(bin('vitest'), args, { show: true })
    if (existsSync(report)) return tally(report, code)
    console.log('  failed  the tests did not start')
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
