import { GraphQLError } from 'graphql'
import { describe, expect, test } from 'vitest'
import { pageRequest } from './slice.ts'

describe('a page', () => {
  test.for<[string, Parameters<typeof pageRequest>[0], ReturnType<typeof pageRequest>]>([
    ['has 20 items from the beginning', {}, { size: 20, fromEnd: false, after: null, before: null }],
    [
      'is the same with everything null',
      { first: null, last: null, after: null, before: null },
      { size: 20, fromEnd: false, after: null, before: null },
    ],
    ['may have 1 item', { first: 1 }, { size: 1, fromEnd: false, after: null, before: null }],
    ['may have 100 items', { first: 100 }, { size: 100, fromEnd: false, after: null, before: null }],
    ['begins after a cursor', { first: 5, after: 'a' }, { size: 5, fromEnd: false, after: 'a', before: null }],
    ['is counted from the end', { last: 5 }, { size: 5, fromEnd: true, after: null, before: null }],
    ['ends before a cursor', { last: 5, before: 'b' }, { size: 5, fromEnd: true, after: null, before: 'b' }],
    ['ends before a cursor without a number too', { before: 'b' }, { size: 20, fromEnd: true, after: null, before: 'b' }],
    ['lies between two cursors', { after: 'a', before: 'b' }, { size: 20, fromEnd: false, after: 'a', before: 'b' }],
    ['begins at the beginning, up to a cursor', { first: 5, before: 'b' }, { size: 5, fromEnd: false, after: null, before: 'b' }],
  ])('%s', ([, args, request]) => {
    expect(pageRequest(args)).toEqual(request)
  })

  test.for<[string, Parameters<typeof pageRequest>[0], string]>([
    ['no items', { first: 0 }, 'first'],
    ['less than none', { first: -1 }, 'first'],
    ['101 items', { first: 101 }, 'first'],
    ['101 items from the end', { last: 101 }, 'last'],
    ['no items from the end', { last: 0, before: 'b' }, 'last'],
    ['both ends', { first: 1, last: 1 }, 'first'],
  ])('of %s is refused by its argument', ([, args, field]) => {
    expect(() => pageRequest(args)).toThrow(GraphQLError)
    expect(() => pageRequest(args)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', field }) }),
    )
  })
})
