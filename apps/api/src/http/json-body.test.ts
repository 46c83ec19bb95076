import { describe, expect, test } from 'vitest'
import { parseJson } from './json-body.ts'

const parse = (text: string) => parseJson(Buffer.from(text))

test('JSON is read as it stands', () => {
  expect(parse('{"query":"{ a }","variables":{"a":[1,null,"[{"]}}')).toEqual({ query: '{ a }', variables: { a: [1, null, '[{'] } })
  expect(parse('"a"')).toBe('a')
})

describe('what is no JSON is refused', () => {
  test.for(['', '{', '{"a":NaN}', "{'a':1}", '{"a":1}}', 'undefined', '{"a":"'])('%s', (text) => {
    expect(() => parse(text)).toThrow('The body is not JSON in UTF-8.')
  })

  test('bytes that are no UTF-8', () => {
    expect(() => parseJson(Buffer.from([0x22, 0xff, 0x22]))).toThrow('The body is not JSON in UTF-8.')
  })
})

describe('levels', () => {
  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)

  test('100 are read, 101 refused', () => {
    expect(() => parse(nested(100))).not.toThrow()
    expect(() => parse(nested(101))).toThrow('The body nests JSON deeper than 100 levels.')
    expect(() => parse(`${'{"a":'.repeat(101)}1${'}'.repeat(101)}`)).toThrow('deeper')
  })

  test('brackets within texts are none', () => {
    expect(parse(JSON.stringify({ a: '[{'.repeat(500), b: '\\"[['.repeat(500) }))).toHaveProperty('b')
  })

  test('they are counted before anything is parsed, and fast', () => {
    const began = performance.now()
    expect(() => parse('['.repeat(100_000))).toThrow('deeper')
    expect(() => parse(`"${'\\"'.repeat(50_000)}`)).toThrow('not JSON')
    expect(performance.now() - began).toBeLessThan(200)
  })
})

describe('a key that reaches for prototypes is refused wherever it stands', () => {
  test.for(['{"__proto__":1}', '{"a":[{"b":{"__proto__":{}}}]}', '{"constructor":1}', '{"a":{"prototype":1}}', '{"\\u005f_proto__":1}'])(
    '%s',
    (text) => {
      expect(() => parse(text)).toThrow('The body has a key that is not allowed.')
    },
  )

  test('as a value it is a text like any other', () => {
    expect(parse('{"a":"__proto__"}')).toEqual({ a: '__proto__' })
  })

  test('the part of the request is named', () => {
    expect(() => parseJson(Buffer.from('{"__proto__":1}'), 'The parameter')).toThrow('The parameter has a key that is not allowed.')
  })
})
