import { expect, it } from 'vitest'
import { onceAtATime } from './once.ts'

it('what is asked for twice at once is done once, afterwards anew, and under another name by itself', async () => {
  const once = onceAtATime<number>()
  let done = 0
  const work = async () => {
    done += 1
    return done
  }
  expect(await Promise.all([once('a', work), once('a', work), once('b', work)])).toEqual([1, 1, 2])
  expect(await once('a', work)).toBe(3)
})

it('what failed can be tried again', async () => {
  const once = onceAtATime<string>()
  await expect(once('a', () => Promise.reject(new Error('Away.')))).rejects.toThrow('Away.')
  expect(await once('a', async () => 'here')).toBe('here')
})
