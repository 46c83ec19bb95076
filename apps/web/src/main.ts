import { readConfig } from './config.ts'
import type { RunningWeb } from './door.d.ts'
import { startWeb } from './server.ts'

const PATIENCE_MS = 5_000

try {
  const config = readConfig(process.env)
  const web = await startWeb(config).catch((problem: NodeJS.ErrnoException) => {
    if (problem.code === 'EADDRINUSE')
      throw new Error(`Port ${config.port} is taken: stop what listens there, or choose another with WEB_PORT.`)
    throw problem
  })
  stopWhenAsked(web)
  if (process.send) process.send({ ready: web.url })
  else process.stdout.write(`The site is at ${web.url}\n`)
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : problem}\n`)
  process.exitCode = 1
  process.disconnect?.()
}

function stopWhenAsked(web: RunningWeb): void {
  const stop = () => {
    // A browser that holds its connection must not hold the process.
    setTimeout(() => process.exit(0), PATIENCE_MS).unref()
    web.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  process.once('disconnect', stop)
}
