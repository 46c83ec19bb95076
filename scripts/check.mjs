// `npm run check`: everything that can be found without running the code. `npm run check -- lint types` picks some.
import { runChecks } from './checks/run.mjs'
import { install } from './steps/install.mjs'
import { checkNode } from './steps/node-version.mjs'
import { main } from './steps/say.mjs'

await main(async () => {
  checkNode()
  await install()
  const { failed } = await runChecks(process.argv.slice(2))
  return failed === 0 ? 0 : 1
})
