#!/usr/bin/env node
// `npx broadsheet`: the API's command line, built first if it is stale.
import { build } from '../../../scripts/steps/build.mjs'
import { Refusal } from '../../../scripts/steps/say.mjs'

try {
  await build({ only: '@broadsheet/api' })
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exit(1)
}
await import('../dist/cli.js')
