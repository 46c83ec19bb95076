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
      log.error({ job: name, problems: messagesOf(problem) }, 'what is done in the background has failed, and waits for the next start')
    }
  })
  return async () => {
    stop.abort()
    await Promise.all(all)
  }
}

/** What went wrong, without statements and their values: those are texts that may not be public yet. */
function messagesOf(problem: unknown): string[] {
  if (problem instanceof AggregateError) return [problem.message, ...problem.errors.slice(0, 10).flatMap(messagesOf)]
  return [problem instanceof Error ? problem.message : String(problem)]
}
