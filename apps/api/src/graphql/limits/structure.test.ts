import { parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { excessOf } from './structure.ts'

const many = (count: number, make: (index: number) => string) => Array.from({ length: count }, (_, index) => make(index)).join(' ')
const excess = (text: string) => excessOf(parse(text))?.message ?? null

/** Fragments of which each spreads the next one `times` times. */
const bomb = (fragments: number, times = 2) =>
  `{ ...F0 } ${many(fragments, (at) => `fragment F${at} on Query { ${`...F${at + 1} `.repeat(times)} }`)} fragment F${fragments} on Query { a }`

describe('an operation is weighed with its fragments expanded', () => {
  test.for<[string, string, string | null]>([
    ['nothing special', '{ a { b c } }', null],
    ['15 levels', `${'{ a '.repeat(15)}${'}'.repeat(15)}`, null],
    ['16 levels', `${'{ a '.repeat(16)}${'}'.repeat(16)}`, 'The operation has 16 levels; 15 are allowed.'],
    ['inline fragments, which are no levels', `{ ${'... { '.repeat(50)} a ${'}'.repeat(50)} }`, null],
    [
      'levels through fragments',
      `{ ${'a { '.repeat(8)} ...F ${'}'.repeat(8)} } fragment F on A { ${'a { '.repeat(8)} b ${'}'.repeat(8)} }`,
      '17 levels',
    ],
    ['100 aliases', `{ ${many(100, (at) => `a${at}: b`)} }`, null],
    ['101 aliases', `{ ${many(101, (at) => `a${at}: __typename`)} }`, '101 aliases'],
    ['aliases through fragments', `{ a { ...F } b { ...F } } fragment F on A { ${many(51, (at) => `a${at}: b`)} }`, '102 aliases'],
    ['40 directives', `query @x { a ${'@x '.repeat(19)} ... @x { b ${'@x '.repeat(19)} } }`, null],
    ['41 directives', `query @x { a ${'@x '.repeat(20)} ... @x { b ${'@x '.repeat(19)} } }`, '41 directives'],
    ['directives of spreads', `{ ${'...F @x '.repeat(21)} } fragment F on Query { a @x }`, '42 directives'],
    ['selections', `{ ${'...F '.repeat(50)} } fragment F on Query { ${'a '.repeat(100)} }`, '5050 selections'],
    [
      'a chain of spreads, each of which counts',
      `{ ${'...F0 '.repeat(101)} } ${many(49, (at) => `fragment F${at} on Query { ...F${at + 1} }`)} fragment F49 on Query { a }`,
      '5151 selections',
    ],
    ['the second operation', `query A { a } query B { ${many(101, (at) => `a${at}: b`)} }`, '101 aliases'],
    ['a fragment that nobody spreads', `{ a } fragment F on Query { ${many(101, (at) => `a${at}: b`)} }`, null],
    ['a fragment that is not there', '{ ...F }', null],
  ])('%s', ([, text, told]) => {
    if (told === null) expect(excess(text)).toBeNull()
    else expect(excess(text)).toContain(told)
  })
})

describe('a document that grows when it is expanded is weighed as fast as it is read', () => {
  test.for<[string, string]>([
    ['2^25', bomb(25)],
    ['10^100', bomb(100, 10)],
    ['2^1,100, which is no number any more', bomb(1_100)],
  ])('%s', ([, text]) => {
    const document = parse(text)
    const began = performance.now()
    expect(excessOf(document)?.message).toMatch(/selections; 5000 are allowed/)
    expect(performance.now() - began).toBeLessThan(500)
  })

  test('circles have an end', () => {
    expect(excess('{ ...A } fragment A on Query { a ...A }')).toBeNull()
    expect(
      excess('{ ...A } fragment A on Query { ...B ...C } fragment B on Query { ...A ...C } fragment C on Query { ...A ...B }'),
    ).toBeNull()
    const knot = many(60, (at) => `fragment F${at} on Query { ${many(60, (other) => `...F${other}`)} }`)
    const began = performance.now()
    excess(`{ ...F0 } ${knot}`)
    expect(performance.now() - began).toBeLessThan(500)
  })
})
