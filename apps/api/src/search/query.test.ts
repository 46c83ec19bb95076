import { describe, expect, test } from 'vitest'
import { queryOf, queryText } from './query.ts'

describe('the last word is a beginning', () => {
  test.for<[query: string, beginning: string | null]>([
    ['harb', 'harb'],
    ['ha', null],
    ['flood harb', 'harb'],
    ['"flood gate" harb', 'harb'],
    ['-flood harb', 'harb'],
    ["l'assembl", 'assembl'],
    ['harbour-mast', 'mast'],
    ['Ørst', 'Ørst'],
    ['İstanbu', 'İstanbu'],
    ['covid19', 'covid19'],
    ['flood -harb', null],
    ['"flood harb', null],
    ['"flood harb"', null],
    ['flood or harb', null],
    ['flood OR harb', null],
    ['corn or', null],
    ['mirror harb', 'harb'],
    ['a@harb', null],
    ['harb.', null],
    ['', null],
  ])('%s: %s', ([query, beginning]) => {
    expect(queryOf(query).beginning).toBe(beginning)
  })
})

test('a text is looked for without blanks around it, composed, and with one sign of negation for each thing', () => {
  expect(queryText('  cafe\u0301 \n')).toBe('café')
  expect(queryText('a --b')).toBe('a -b')
  expect(queryText('- -( -b')).toBe(' ( -b'.trim())
  expect(queryText('a--b -c -"d-e"')).toBe('a--b -c -"d-e"')
})
