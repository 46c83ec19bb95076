// `npm start`: from a bare clone to a paper that is served. Uses nothing but Node until the dependencies are there.
import { build } from './steps/build.mjs'
import { Crew } from './steps/crew.mjs'
import { apiEnv, ports, webEnv } from './steps/environment.mjs'
import { install } from './steps/install.mjs'
import { checkNode } from './steps/node-version.mjs'
import { checkPorts } from './steps/ports.mjs'
import { inRoot } from './steps/root.mjs'
import { main, step } from './steps/say.mjs'
import { listenForStop } from './steps/stop.mjs'

const crew = new Crew()

const preparations = [
  () => step(`Checking Node.js ${process.versions.node}`, () => checkNode()),
  () => step('Checking the ports', () => checkPorts(ports())),
  (signal) => install(signal),
  (signal) => step('Building what is stale', () => build({ signal })),
]

async function start() {
  const stop = listenForStop(() => {
    crew.kill()
    process.exit(1)
  })
  try {
    for (const prepare of preparations) if (!stop.aborted) await prepare(stop)
    if (!stop.aborted) await serve(stop)
  } finally {
    if (stop.aborted) console.log('\nStopping.')
    await crew.stop()
    if (stop.aborted) console.log('Stopped.')
  }
}

async function serve(stop) {
  const api = await crew.serve('The API', {
    command: [process.execPath, inRoot('apps/api/dist/main.js')],
    env: { NODE_ENV: 'production', ...apiEnv() },
    stop,
  })
  if (api === undefined) return
  const web = await crew.serve('The site', {
    command: [process.execPath, inRoot('apps/web/dist/server/main.js')],
    env: { NODE_ENV: 'production', ...webEnv(api) },
    stop,
  })
  if (web === undefined) return
  console.log(`\nThe site  ${web}\nThe API   ${api}\n\nCtrl-C stops both.`)
  await crew.watch(stop)
}

await main(start)
