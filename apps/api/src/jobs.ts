import type { Logger } from 'pino'
import type { DataSource } from 'typeorm'
import type { Job } from './feature.ts'

/** Begins what is to be done in the background. Returns how to stop it: what has begun is left in order. */
export function startJobs(jobs: readonly Job[], source: DataSource, log: Logger): () => Promise<void> {
  const stop = new AbortController()
  const all = jobs.map(async ({ name, run }) => {
    try {
      const done = await run(source, stop.signal)
      if (done) log.info({ job: name }, done)
    } catch (problem) {
      log.error({ job: name, err: problem }, 'what is done in the background has failed, and waits for the next start')
    }
  })
  return async () => {
    stop.abort()
    await Promise.all(all)
  }
}
