import { limits } from '@broadsheet/schema'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openNewsroom } from '../helpers/newsroom.ts'
import { paragraph, Searcher } from '../helpers/searcher.ts'
import { expectPresentable } from './refusal.ts'
import { openRoad, type Road } from './road.ts'

let searcher: Searcher
let road: Road
beforeAll(async () => {
  const newsroom = await openNewsroom({
    async road(databaseUrl) {
      road = await openRoad(databaseUrl)
      return road.url
    },
  })
  newsroom.db.on('error', () => {})
  searcher = await Searcher.open(newsroom)
  await searcher.publish('Aaa and all the letters', {
    body: [paragraph('a b c d e f g h i j k l m n o p q r s t u v w x y z aaa aaaa')],
    language: 'zxx',
  })
  await searcher.publish('Bread & butter | jam', { standfirst: "O'Neil's <-> rock:* 'n' roll \\ !", body: [paragraph('100% of it.')] })
})
afterEach(() => road.open())
afterAll(async () => {
  await searcher.newsroom.close()
  await road.close()
})

const { query: max } = limits.search

describe('a text to search for is refused by name', () => {
  test.for<[what: string, query: string, told: object]>([
    ['with a character too many', 'x'.repeat(max + 1), { max }],
    ['with a code point too many', '😀'.repeat(max + 1), { max }],
    ['of a megabyte less the rest of a request', 'x '.repeat(45_000), { max }],
    ['with U+0000', 'a\0b', {}],
    ['with half a pair', 'a\ud83d', {}],
    ['with a pair the wrong way round', '\ude00\ud83d', {}],
  ])('%s', async ([, query, told]) => {
    const { body, status } = await searcher.ask(query)
    expect(status).toBe(200)
    expect(body.errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', field: 'query', ...told }])
  })

  test('and not when it is as long as is allowed', async () => {
    for (const query of ['x'.repeat(max), '😀'.repeat(max), 'Ａ'.repeat(max), '½'.repeat(max), 'ﬃ'.repeat(max)]) await searcher.finds(query)
  })
})

describe('every other text is answered', () => {
  test.for([
    ...[
      'a & & b',
      'a <-> b',
      '<->',
      ':*',
      'a:*',
      'a:ABCD',
      '!a',
      '!!',
      '&',
      '|',
      '(',
      ')',
      '((((',
      'a)(b',
      "'",
      "''",
      "'a",
      'a\\',
      '\\',
      "\\'",
      '\\\\',
      '%',
      '_',
      '*',
    ],
    ...[
      '"',
      '"""',
      '"a',
      'a"',
      '" "',
      '"-"',
      '-"',
      '- a',
      '--a',
      '-- drop table',
      "'; drop table article; --",
      '$1',
      '{{1}}',
      'or or or',
      'or',
      'and not',
      '-or',
    ],
    ...[
      '<b>',
      '&amp;',
      '\u0001\u0002',
      '\u202e',
      '\ufeff',
      'I\u0307stanbul',
      'İSTANBUL',
      'ß',
      'ﷺ',
      'ʹʹʹʹ',
      '½½½',
      'ＡＢＣ',
      '١٢٣',
      'a\u0301\u0301\u0301\u0301bcd',
      '日本語',
      'ไทย',
      '👩‍👩‍👧',
    ],
    ...['http://a.example/b?c=d&e', 'a@b.example', '/a/b/c', '1.5e400', '-1', '1e', '..', 'a-b-c', 'a-', "l'", "l'a", 'x_y', 'C++', 'C#'],
    ...[
      `${'a '.repeat(100)}`,
      `${'-a '.repeat(66)}`,
      `${'a or '.repeat(40)}`,
      `${'"a b" '.repeat(33)}`,
      'aaa',
      'aaaa',
      'a'.repeat(200),
      `${'"'.repeat(200)}`,
      `${'('.repeat(200)}`,
      `${'-'.repeat(200)}`,
      `${'-'.repeat(199)}a`,
      `a ${'-'.repeat(190)}`,
      `${'-"'.repeat(100)}`,
      `"${'-'.repeat(190)}`,
      `"a"${'-'.repeat(190)}`,
      `${'-(-'.repeat(66)}`,
      `${'-😀-'.repeat(66)}`,
      `${"-'-".repeat(66)}`,
    ],
  ])('%j', async (query) => {
    const { body, status, text } = await searcher.ask(query)
    expect(status).toBe(200)
    expect(body.errors, text).toBeUndefined()
  })

  test('whatever it is made of', async () => {
    const random = dice(20261126)
    for (let round = 0; round < 400; round++) {
      const query = Array.from({ length: 1 + random(14) }, () => pieces[random(pieces.length)]).join(random(3) === 0 ? '' : ' ')
      const reply = await searcher.ask(query)
      const codes = reply.body.errors?.map(({ extensions }) => extensions.code) ?? []
      expect(
        codes.filter((code) => code !== 'BAD_USER_INPUT'),
        JSON.stringify(query),
      ).toEqual([])
      expectPresentable(reply)
    }
  })
})

/** What strange texts are made of: operators, words, quotes, signs of all scripts, and any code point at all. */
const pieces = [
  ...[
    '&',
    '|',
    '!',
    '<->',
    '<2>',
    ':*',
    ':A',
    '(',
    ')',
    '"',
    "'",
    '\\',
    '-',
    '-"',
    'or',
    'OR',
    'and',
    '*',
    '%',
    '<b>',
    '&lt;',
    '`',
    '$$',
    ';',
    '--',
  ],
  ...[
    'bread',
    'butter',
    'aaa',
    'letters',
    'the',
    "O'Neil",
    'bre',
    'univers',
    '100%',
    'é',
    'É',
    'ß',
    'İ',
    'ﬃ',
    '½',
    '😀',
    '👩‍👩‍👧',
    '\u0301',
    '\u200d',
    '\u0001',
    '\n',
  ],
  ...Array.from({ length: 60 }, (_, index) => String.fromCodePoint(0x21 + index * 0x3d1)),
  ...Array.from({ length: 20 }, (_, index) => String.fromCodePoint(0x1_0000 + index * 0xbeef)),
]

/** Whole numbers below a bound, the same in every run. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

describe('a database that fails', () => {
  test('is an error, never an empty list', async () => {
    expect((await searcher.finds('bread')).totalCount).toBe(1)
    await road.close()
    for (const query of ['bread', 'bred', '']) {
      const reply = await searcher.ask(query)
      expectPresentable(reply)
      expect(reply.status).toBe(503)
      expect(reply.body.data ?? null).toBe(null)
      expect(reply.body.errors?.[0]?.extensions.code).toBe('SERVICE_UNAVAILABLE')
      expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0)
    }
  })

  test('also where a part of it only fails', async () => {
    for (const table of ['search_entry', 'search_word', 'section']) {
      await searcher.newsroom.db.query(`alter table ${table} rename to gone`)
      const reply = await searcher.ask('bred').finally(() => searcher.newsroom.db.query(`alter table gone rename to ${table}`))
      expectPresentable(reply)
      expect(reply.body.data ?? null, table).toBe(null)
      expect(reply.body.errors?.[0]?.extensions.code, table).toBe('INTERNAL_SERVER_ERROR')
    }
  })
})
