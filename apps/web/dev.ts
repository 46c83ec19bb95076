import { type ChildProcess, fork } from 'node:child_process'
import { build } from 'vite'

/** Builds again on every change, and starts the site anew with what came out. */
let site: ChildProcess | undefined

const watcher = await build({ root: import.meta.dirname, build: { watch: {} }, logLevel: 'warn' })
if (!('on' in watcher)) throw new Error('The build does not watch.')

watcher.on('event', (event) => {
  if (event.code === 'END') restart()
  if (event.code === 'ERROR') process.stderr.write(`${event.error.message}\n`)
})

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
    void watcher.close().finally(() => process.exit(0))
  })
}
