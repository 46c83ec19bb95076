import { expect, test } from 'vitest'
import { Turns } from './turns.ts'

/** Work that ends when it is told to. */
function piece() {
  let end = (_problem?: Error) => {}
  const done = new Promise<void>((resolve, reject) => {
    end = (problem) => (problem ? reject(problem) : resolve())
  })
  return { end: (problem?: Error) => end(problem), done, started: false }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

test('two run at once, the others in the order in which they came, also after one that failed', async () => {
  const turns = new Turns(2)
  const pieces = Array.from({ length: 5 }, piece)
  const results = pieces.map((one) =>
    turns.take(() => {
      one.started = true
      return one.done
    }),
  )
  const started = async () => {
    await settled()
    return pieces.filter((one) => one.started).length
  }
  expect(await started()).toBe(2)
  pieces[1]?.end(new Error('damaged'))
  await expect(results[1]).rejects.toThrow('damaged')
  expect(await started()).toBe(3)
  for (const one of pieces) one.end()
  await Promise.all(results.filter((_, index) => index !== 1))
  expect(await started()).toBe(5)
})
