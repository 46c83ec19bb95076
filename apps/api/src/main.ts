import { setTimeout as wait } from 'node:timers/promises'
import { pino } from 'pino'
import { type Config, readConfig } from './config.ts'
import { explain } from './explain.ts'
import { type Started, start } from './start.ts'

/** Milliseconds that a start under way may take to become something that can be closed in order. */
const patience = 5_000

const say = (sentence: string) => console.log(sentence)

/** Stops when asked to, when whoever started us has died, and when the database is lost: also in the middle of the start. */
function stopWhenAsked(starting: Promise<Started>): void {
  let leaving = false
  const leave = async () => {
    if (leaving) return
    leaving = true
    const started = await Promise.race([starting.catch(() => null), wait(patience, null)])
    await started?.close()
    process.exit()
  }
  for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.on(event, () => void leave())
  const watch = async () => {
    const { message } = await (await starting).lost
    console.error(message)
    process.exitCode = 1
    await leave()
  }
  // A start that fails is told of by whoever awaits it.
  watch().catch(() => {})
}

async function run(config: Config): Promise<void> {
  const starting = start(config, pino({ level: config.logLevel }), say)
  stopWhenAsked(starting)
  const { url } = await starting
  say(`The API answers on ${url}`)
  if (process.connected) process.send?.({ ready: url })
}

let config: Config | undefined
try {
  config = readConfig(process.env)
  await run(config)
} catch (problem) {
  console.error(explain(problem, config?.apiPort))
  process.exit(1)
}
