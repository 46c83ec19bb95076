import { execFile } from 'node:child_process'
import { join } from 'node:path'
import type { Newsroom } from './newsroom.ts'

const root = join(import.meta.dirname, '..', '..')

/** `npx broadsheet` over the database of a newsroom. */
export function broadsheet(newsroom: Newsroom, ...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, DATABASE_URL: newsroom.databaseUrl }
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'apps/api/bin/broadsheet.js'), ...words], { cwd: root, env }, (problem, stdout, stderr) =>
      resolve({ code: typeof problem?.code === 'number' ? problem.code : 0, stdout, stderr }),
    )
  })
}
