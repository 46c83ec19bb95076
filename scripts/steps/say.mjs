/** What the person at the keyboard can put right: shown as one sentence, without a stack. Empty: somebody has said it already. */
export class Refusal extends Error {}

const seconds = (began) => `${((performance.now() - began) / 1000).toFixed(1)} s`

/** One line per step: first what is being done, then, on the same line, how long it took. */
export async function step(label, work) {
  const began = performance.now()
  process.stdout.write(`${label} … `)
  try {
    const outcome = await work()
    process.stdout.write(`${seconds(began)}\n`)
    return outcome
  } catch (error) {
    process.stdout.write('no\n')
    throw error
  }
}

/** Runs a script to its end and turns what went wrong into an exit code. */
export async function main(script) {
  // Whoever was reading may have left (a closed terminal, `| head`): that must not keep anything from being stopped in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  let code = 0
  try {
    code = (await script()) ?? 0
  } catch (error) {
    if (!(error instanceof Refusal)) console.error(error)
    else if (error.message !== '') console.error(error.message)
    code = 1
  }
  process.exit(code)
}
