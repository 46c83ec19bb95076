// `npm run dev`: both apps from their sources, begun anew or updated in place at every change.
import { Crew } from './steps/crew.mjs'
import { apiEnv, ports, webEnv } from './steps/environment.mjs'
import { install } from './steps/install.mjs'
import { checkNode } from './steps/node-version.mjs'
import { checkPorts } from './steps/ports.mjs'
import { bin, inRoot } from './steps/root.mjs'
import { main, step } from './steps/say.mjs'
import { listenForStop } from './steps/stop.mjs'

const crew = new Crew()

async function dev() {
  const stop = listenForStop(() => {
    crew.kill()
    process.exit(1)
  })
  try {
    checkNode()
    await step('Checking the ports', () => checkPorts(ports()))
    await install(stop)
    if (!stop.aborted) await watchSources(stop)
  } finally {
    await crew.stop()
  }
}

async function watchSources(stop) {
  const { WEB_PORT, API_PORT } = ports()
  const apiUrl = `http://localhost:${API_PORT}/graphql`
  crew.add('The API', {
    // A tsconfig of its own, because the API's does not speak for the packages, and decorators need it everywhere.
    command: [
      bin('tsx'),
      'watch',
      '--clear-screen=false',
      '--tsconfig',
      inRoot('scripts/tsconfig.dev.json'),
      inRoot('apps/api/src/main.ts'),
    ],
    env: apiEnv(),
  })
  // What `npm run dev -w apps/web` runs, without the npm in between, which would not pass on that it is to stop.
  // A NODE_ENV of the shell would make its build one for two kinds of React at once.
  crew.add('The site', {
    command: [bin('tsx'), 'dev.ts'],
    cwd: inRoot('apps/web'),
    env: { ...webEnv(apiUrl), NODE_ENV: 'production' },
  })
  console.log(`\nThe site  http://localhost:${WEB_PORT}\nThe API   ${apiUrl}\n\nBoth follow the sources; Ctrl-C stops both.\n`)
  await crew.watch(stop)
}

await main(dev)
