import type { ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { guard } from './guardian.ts'
import type { Place } from './place.ts'

/** A running Postgres that is our child. */
export interface Postmaster {
  /** Resolves when it has ended, in whatever way; never rejects. */
  readonly ended: Promise<void>
  /** Lets a finished program end (the guardian then stops Postgres), instead of keeping it alive. */
  release(): void
  /** Ends all connections and stops in order; after five seconds without order, which the next start repairs. */
  stop(): Promise<void>
}

/** Takes charge of a Postgres just spawned. */
export function takeCharge(child: ChildProcess, leftover?: string): Postmaster {
  const ended = new Promise<void>((resolve) => {
    // A program that could not be started has no other end; any other error is a signal that came too late.
    child.on('error', () => {
      if (child.pid === undefined) resolve()
    })
    child.once('exit', () => resolve())
  })
  const dismiss = child.pid === undefined ? () => {} : guard(child.pid, leftover)
  void ended.then(dismiss)
  return {
    ended,
    release: () => child.unref(),
    async stop() {
      // Else a program that waits for nothing but this would end before it.
      child.ref()
      child.kill('SIGINT')
      const timer = setTimeout(() => child.kill('SIGQUIT'), 5000)
      await ended
      clearTimeout(timer)
    },
  }
}

/** Resolves with whether Postgres lets clients in: false when it ended instead. Asks the file that pg_ctl asks, too. */
export async function isReady(place: Place, child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    const lines = (await readFile(join(place.data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
    if (Number(lines[0]) === child.pid && lines[7]?.startsWith('ready')) return true
    await sleep(20)
  }
  return false
}
