import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { freePort, Running } from './running.ts'

const home = join(import.meta.dirname, '../..')

/** A process that says what it is told to do, so that one can be had that the real ones are not: stubborn, failing, slow. */
const player = (port: string, path: string) => `
import { createServer } from 'node:http'
const { ${port}: port, ${port}_PLAYS: plays = '' } = process.env
if (plays === 'refuses') {
  console.error('The database at nowhere cannot be used.')
  process.exit(1)
}
if (plays === 'breaks') process.exit(7)
const server = createServer((_, answer) => answer.end('${port}')).listen(Number(port), () => {
  if (plays !== 'hesitates') process.send({ ready: 'http://localhost:' + port + '${path}' })
})
const leave = (why) => {
  console.log('${port} hears ' + why)
  if (plays === 'stubborn') return
  server.close(() => process.exit(0))
  server.closeAllConnections()
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => leave(signal))
process.on('disconnect', () => leave('disconnect'))
if (plays === 'collapses') setTimeout(() => process.kill(process.pid, 'SIGKILL'), 500)
`

const files: Record<string, string> = {
  'package-lock.json': '{ "packages": { "": {} } }',
  'node_modules/.package-lock.json': '{ "packages": {} }',
  'node_modules/.bin/turbo': '#!/bin/sh\n[ -z "$BUILD_FAILS" ] || { echo "main.ts: no such thing"; exit 1; }\n',
  'apps/api/dist/main.js': player('API_PORT', '/graphql'),
  'apps/web/dist/server/main.js': player('WEB_PORT', ''),
}

/** A copy of the scripts in a folder of their own, with players in the place of the apps. */
export class Stage {
  readonly folder = mkdtempSync(join(tmpdir(), 'broadsheet stage-'))
  readonly #started: Running[] = []

  constructor() {
    cpSync(join(home, 'scripts'), join(this.folder, 'scripts'), { recursive: true })
    cpSync(join(home, 'package.json'), join(this.folder, 'package.json'))
    for (const [path, text] of Object.entries(files)) this.write(path, text)
    chmodSync(join(this.folder, 'node_modules/.bin/turbo'), 0o755)
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true })
    writeFileSync(join(this.folder, path), text)
  }

  async start(env: NodeJS.ProcessEnv = {}, command: readonly string[] = [process.execPath, 'scripts/start.mjs']) {
    const { WEB_PORT = String(await freePort()), API_PORT = String(await freePort()) } = env
    const ports = { WEB_PORT, API_PORT }
    const running = new Running(command, { cwd: this.folder, env: { npm_lifecycle_event: undefined, ...env, ...ports } })
    this.#started.push(running)
    return { running, site: `http://localhost:${ports.WEB_PORT}`, api: `http://localhost:${ports.API_PORT}/graphql`, ports }
  }

  async strike(): Promise<void> {
    for (const running of this.#started) {
      try {
        running.signal('SIGKILL')
      } catch {
        // It has ended, as it should.
      }
      await running.ended
    }
    rmSync(this.folder, { recursive: true, maxRetries: 20, retryDelay: 100 })
  }
}
