import { GraphQLError } from 'graphql'
import { describe, expect, test } from 'vitest'
import { check } from './arguments.ts'

describe('an argument that Postgres would choke on is refused by its place', () => {
  test.for<[string, unknown, string | null]>([
    ['a text', 'Ærø 😀 \u0001', null],
    ['U+0000', 'a\0b', 'at'],
    ['half a pair', 'a\ud83d', 'at'],
    ['a pair the wrong way round', '\ude00\ud83d', 'at'],
    ['numbers, nothing, truth', { a: 1, b: null, c: undefined, d: true }, null],
    ['a text within', { filter: { tag: '\0' } }, 'at.filter.tag'],
    ['a text in a list', { names: ['a', '\0'] }, 'at.names[1]'],
    [
      'a text deep in a list',
      { body: [{ list: { items: [{ text: [{ text: 'a' }, { text: '\ud83d' }] }] } }] },
      'at.body[0].list.items[0].text[1].text',
    ],
    ['an instant in a list', { body: [{ correction: { date: new Date('+010000-01-01T00:00:00Z') } }] }, 'at.body[0].correction.date'],
    ['an object without prototype', Object.assign(Object.create(null), { slug: '\0' }), 'at.slug'],
    ['an instant', new Date('2026-07-28T12:00:00Z'), null],
    ['the first instant', new Date('0001-01-01T00:00:00Z'), null],
    ['the last instant', new Date('9999-12-31T23:59:59.999Z'), null],
    ['an instant before', new Date('0000-12-31T23:59:59Z'), 'at'],
    ['an instant after', new Date('+010000-01-01T00:00:00Z'), 'at'],
    ['no instant', new Date('nonsense'), 'at'],
  ])('%s', ([, value, place]) => {
    if (place === null) return expect(() => check('at', value)).not.toThrow()
    let thrown: unknown
    try {
      check('at', value)
    } catch (problem) {
      thrown = problem
    }
    expect(thrown).toBeInstanceOf(GraphQLError)
    expect((thrown as GraphQLError).extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: place })
  })
})
