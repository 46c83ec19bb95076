import { type ChildProcess, execFile, type SpawnOptions, spawn } from 'node:child_process'
import { realpath, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { NoAccountForPostgres } from '../errors.ts'
import type { Account } from './account.ts'

/** Starts a program as the account Postgres may run as. */
export type Run = (program: string, args: readonly string[], options: SpawnOptions) => ChildProcess

/**
 * Chooses how to start programs as `account` so that they reach `paths`.
 *
 * An account other than root may not pass a folder such as /root. It is then given the one privilege of passing it
 * (CAP_DAC_OVERRIDE, which also root in a container has), instead of opening folders that are not ours, or of keeping copies
 * of programs and data elsewhere, which would have to be found, updated and deleted. `no_setuid_fixup` is for access(2),
 * which otherwise answers as though the privilege were not there.
 * @throws NoAccountForPostgres where there is no such way
 */
export async function runnerFor(account: Account | undefined, paths: readonly string[]): Promise<Run> {
  if (!account) return (program, args, options) => spawn(program, args, inPlainSurroundings(options))
  const obstacle = await firstClosed(paths)
  if (!obstacle) {
    return (program, args, options) => spawn(program, args, { ...inPlainSurroundings(options), ...account })
  }
  if (!(await isInstalled('setpriv'))) {
    throw new NoAccountForPostgres(
      `Postgres refuses to run as root, and ${obstacle} is closed to every other user: move the project, run as an ordinary user, or set DATABASE_URL.`,
    )
  }
  const privileges = [
    '--securebits=+no_setuid_fixup',
    `--reuid=${account.uid}`,
    `--regid=${account.gid}`,
    '--clear-groups',
    '--inh-caps=-all,+dac_override',
    '--ambient-caps=-all,+dac_override',
  ]
  return (program, args, options) => spawn('setpriv', [...privileges, '--', program, ...args], inPlainSurroundings(options))
}

// A PGDATA or PGPORT of the developer is not meant for us; without LC_ALL Postgres refuses to start on some macOS; and a
// working folder that the account may not enter would be in its way.
function inPlainSurroundings(options: SpawnOptions): SpawnOptions {
  return { ...options, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } }
}

// Part of every usual Linux, and of no macOS.
async function isInstalled(program: string): Promise<boolean> {
  return promisify(execFile)(program, ['--version']).then(
    () => true,
    () => false,
  )
}

async function firstClosed(paths: readonly string[]): Promise<string | undefined> {
  for (const start of paths) {
    for (let path = await realpath(start); ; path = dirname(path)) {
      if (((await stat(path)).mode & 0o001) === 0) return path
      if (path === dirname(path)) break
    }
  }
  return undefined
}
