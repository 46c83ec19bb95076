// `npm test`: all checks and all tests, from a bare clone on. Its last line is the sum of everything.
import { runChecks } from './checks/run.mjs'
import { build } from './steps/build.mjs'
import { install } from './steps/install.mjs'
import { checkNode } from './steps/node-version.mjs'
import { main, Refusal, step } from './steps/say.mjs'
import { runTests } from './tests/run.mjs'

const nothing = { passed: 0, failed: 0 }

/** What goes wrong on the way counts like a test that failed. */
async function counted(work) {
  try {
    return { ...nothing, ...(await work()) }
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error)
    return { passed: 0, failed: 1 }
  }
}

async function prepare() {
  checkNode()
  await install()
}

const parts = [
  () => step('Building what is stale', () => build()),
  async () => {
    console.log('\nChecks')
    return runChecks()
  },
  async () => {
    console.log('\nTests')
    return runTests()
  },
]

await main(async () => {
  const sum = await counted(prepare)
  for (const part of sum.failed === 0 ? parts : []) {
    const { passed, failed } = await counted(part)
    sum.passed += passed
    sum.failed += failed
  }
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`)
  return sum.failed === 0 && sum.passed > 0 ? 0 : 1
})
