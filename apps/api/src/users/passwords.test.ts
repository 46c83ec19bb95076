import { expect, test } from 'vitest'
import { Passwords } from './passwords.ts'

test('two passwords are hashed at once, thirty wait, and the rest is told to come back', async () => {
  const passwords = new Passwords()
  const outcomes = await Promise.allSettled(Array.from({ length: 40 }, () => passwords.hash('herring at low tide')))
  const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.extensions] : []))
  expect(refused).toEqual(Array(8).fill({ code: 'RATE_LIMITED', retryAfter: 5 }))
  const [first] = outcomes
  const hash = first?.status === 'fulfilled' ? first.value : ''
  expect(await passwords.matches(hash, 'herring at low tide')).toBe(true)
  expect(await passwords.matches(hash, 'herring at low tide ')).toBe(false)
  expect(await passwords.matches(null, 'herring at low tide')).toBe(false)
})
