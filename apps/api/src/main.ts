import { pino } from 'pino'
import { readConfig } from './config.ts'
import { explain } from './explain.ts'
import { start } from './start.ts'

const say = (sentence: string) => console.log(sentence)

async function main(): Promise<void> {
  const config = readConfig(process.env)
  const log = pino({ level: config.logLevel })
  try {
    const started = await start(config, log, say)
    let leaving = false
    const leave = () => {
      if (leaving) return
      leaving = true
      void started.close().finally(() => process.exit())
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave)
    // Whoever started us has died: nobody else would stop us.
    process.on('disconnect', leave)
    void started.lost.then((reason) => {
      console.error(reason.message)
      process.exitCode = 1
      leave()
    })
    say(`The API answers on ${started.url}`)
    process.send?.({ ready: started.url })
  } catch (problem) {
    console.error(explain(problem, config.apiPort))
    process.exit(1)
  }
}

main().catch((problem) => {
  console.error(explain(problem))
  process.exit(1)
})
