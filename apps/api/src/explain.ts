import { DatabaseError } from '@broadsheet/postgres'
import { ConfigError } from './config.ts'
import { isAway } from './database/away.ts'

/** Something that the person at the terminal can put right; its message is one sentence. */
export class UsageError extends Error {}

/** What went wrong, for the person at the terminal: one sentence where they can do something about it, else with its stack. */
export function explain(problem: unknown, port?: number): string {
  if (problem instanceof DatabaseError || problem instanceof ConfigError || problem instanceof UsageError) return problem.message
  const code = problem instanceof Error && 'code' in problem ? problem.code : undefined
  if (code === 'EADDRINUSE') return `The port ${port} is taken: stop what uses it, or set API_PORT to another one.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return 'API_HOST is not an address of this machine.'
  if (code === '42P07') return 'The database holds tables that are not of Broadsheet: give it a database of its own.'
  if (isAway(problem)) return 'The database went away: start again, and look at its log if that does not help.'
  return problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)
}
