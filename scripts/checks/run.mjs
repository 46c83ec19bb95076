import { Refusal } from '../steps/say.mjs'

// The compiler and the linter use every core themselves: more at a time would only wait for each other.
const atATime = 2

async function outcome({ name, find }) {
  const began = performance.now()
  const faults = await find().catch((error) => String(error.stack))
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`  ${faults === '' ? 'ok    ' : 'failed'}  ${name} (${seconds} s)`)
  return { name, faults }
}

/** Runs the checks whose names contain one of the words, says how each went, then what is wrong with those that failed. */
export async function runChecks(words = []) {
  const { checks } = await import('./list.mjs')
  const waiting = checks.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))
  if (waiting.length === 0) throw new Refusal(`No check is called like that; there are: ${checks.map(({ name }) => name).join(', ')}.`)
  const outcomes = []
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) outcomes.push(await outcome(next))
  }
  await Promise.all(Array.from({ length: atATime }, worker))
  const failed = outcomes.filter(({ faults }) => faults !== '')
  for (const { name, faults } of failed) console.log(`\n${name}:\n${faults}`)
  return { passed: outcomes.length - failed.length, failed: failed.length }
}
