import { expect, it } from 'vitest'
import { addressOf, forPeople, refusalOf } from './verdict.tsx'

it('what is not taken is told in words for people', () => {
  expect(forPeople('"input.text" must have 1 to 5000 characters.')).toBe('Your comment must have 1 to 5000 characters.')
  expect(forPeople('"text" must not be empty.')).toBe('Your comment must not be empty.')
})

it('a comment that was taken is found at its place in the thread, published or not', () => {
  const comment = { id: 'a=', article: { id: 'b', slug: 'tide' } } as never
  for (const __typename of ['CommentPublished', 'CommentHeld'] as const) {
    expect(refusalOf({ __typename, comment })).toBeUndefined()
    expect(addressOf({ __typename, comment })).toBe('/articles/tide/comments/a%3D#a%3D')
  }
})

it('a refusal names the field of the form and when to try again', () => {
  const told = { code: 'RATE_LIMITED', field: 'input.text', message: 'Too fast.', retryAfter: 20 }
  expect(refusalOf({ __typename: 'CommentRejected', ...told } as never)).toMatchObject({ field: 'text', retryAfter: 20, spoken: true })
})
