import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-people-'))

/** `npx broadsheet` with a password on standard input. */
function broadsheet(words: string, password = ''): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, DATABASE_URL: '', BROADSHEET_DATA: folder, SITE_URL: 'https://wrenmouth.example' }
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['apps/api/bin/broadsheet.js', ...words.split(' ')],
      { cwd: root, env },
      (problem, stdout, stderr) => resolve({ code: typeof problem?.code === 'number' ? problem.code : 0, stdout, stderr }),
    )
    child.stdin?.end(`${password}\n`)
  })
}

const refused = async (words: string, password: string) =>
  (await broadsheet(`user add ${words}`, password)).stderr.trim().split('\n').at(-1)

describe('broadsheet user', () => {
  beforeAll(() => broadsheet('demo'))
  afterAll(() => rmSync(folder, { recursive: true, maxRetries: 50, retryDelay: 100 }))

  it('adds an editor of some sections with a byline, and lists them', async () => {
    const added = await broadsheet(
      'user add --email ed@paper.example --role editor --name Edda --section harbour town --author philippa-garrowby',
      'herring at low tide',
    )
    expect(added.stderr).toContain('Added ed@paper.example as editor.\n')
    expect(added.code).toBe(0)
    expect((await broadsheet('user list')).stdout).toBe('editor         ed@paper.example\n')
  })

  it('refuses in one sentence what cannot be', async () => {
    const reader = '--email r@paper.example --role reader'
    expect(await refused('--email ed@PAPER.example --role reader', 'herring at low tide')).toBe(
      'There is already a user with the address ed@PAPER.example.',
    )
    expect(await refused('--email nobody --role reader', 'herring at low tide')).toBe('"nobody" is not an e-mail address.')
    expect(await refused(reader, 'short')).toBe('A password has 8 to 128 characters; this one has 5.')
    expect(await refused(reader, 'iloveyou')).toBe('This password is one of the most common ones: choose another.')
    expect(await refused(reader, 'my wrenmouth 1')).toBe(
      'A password must not contain the name of the paper, nor the name or address of its owner.',
    )
    expect(await refused(`${reader} --section harbour`, 'herring at low tide')).toBe('Only editors have sections: leave out --section.')
    expect(await refused('--email r@paper.example --role editor --section none', 'herring at low tide')).toBe(
      'There is no section with the slug "none".',
    )
    expect(await refused(`${reader} --author none`, 'herring at low tide')).toBe('There is no author with the slug "none".')
  })
})
