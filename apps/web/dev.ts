import { type ChildProcess, fork } from 'node:child_process'
import { build } from 'vite'

/** Builds again on every change, and starts the site anew with what came out. */
let site: ChildProcess | undefined

// One after the other: the first empties the folder that both write into.
const pages = await watch('vite.config.ts')
await once(pages)
const newsroom = await watch('vite.newsroom.config.ts')
await once(newsroom)
const islands = await watch('vite.islands.config.ts')
await once(islands)
restart()
for (const watcher of [pages, newsroom, islands]) {
  watcher.on('event', (event) => {
    if (event.code === 'END') restart()
  })
}

async function watch(config: string) {
  const watcher = await build({ root: import.meta.dirname, configFile: config, build: { watch: {} }, logLevel: 'warn' })
  if (!('on' in watcher)) throw new Error('The build does not watch.')
  watcher.on('event', (event) => {
    if (event.code === 'ERROR') process.stderr.write(`${event.error.message}\n`)
  })
  return watcher
}

function once(watcher: Awaited<ReturnType<typeof watch>>): Promise<void> {
  return new Promise((resolve) => {
    watcher.on('event', (event) => {
      if (event.code === 'END') resolve()
    })
  })
}

function restart(): void {
  const previous = site
  if (!previous || previous.exitCode !== null) start()
  else previous.once('exit', start).kill('SIGTERM')
}

function start(): void {
  site = fork(new URL('dist/server/main.js', import.meta.url), { stdio: 'inherit' })
  site.on('message', (message: { ready?: string }) => {
    process.stdout.write(`The site is at ${message.ready}\n`)
    process.send?.(message)
  })
}

for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) {
  process.once(signal, () => {
    site?.kill('SIGTERM')
    void Promise.all([pages.close(), newsroom.close(), islands.close()]).finally(() => process.exit(0))
  })
}
