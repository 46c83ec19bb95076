import { describe, expect, test } from 'vitest'
import { variants, wordsIn } from './variants.ts'

describe('the words that may be misspelled', () => {
  test.for<[query: string, words: string[]]>([
    ['harbor gates', ['harbor', 'gates']],
    ['"sluice keepr" lamp', ['sluice', 'keepr', 'lamp']],
    ['harbor -gates -"of the" lamp', ['harbor', 'lamp']],
    ['"a -keepr" x', ['keepr']],
    ['harbor or lamp', ['harbor', 'lamp']],
    ['of 2026 é éte', ['éte']],
    ["well-known l'été", ['well', 'known', 'été']],
    ['"harbor', ['harbor']],
    ['one two three four five sixth seventh', ['one', 'two', 'three', 'four']],
    ['', []],
  ])('%s', ([query, words]) => {
    expect(wordsIn(query).map(({ word }) => word)).toEqual(words)
    for (const { word, start } of wordsIn(query)) expect(query.slice(start, start + word.length)).toBe(word)
  })
})

describe('variants', () => {
  const near = (place: number, ...spelled: string[]) => spelled.map((one) => ({ place, spelled: one, same: false }))

  test('put other words into their places, and leave all else as typed', () => {
    const text = ' "Harbor  gaets" -lamp, keepr'
    expect(variants(text, wordsIn(text), [...near(0, 'harbour'), ...near(1, 'gates'), ...near(2, 'keeper')])).toEqual([
      ' "harbour  gates" -lamp, keeper',
    ])
  })

  test('come nearest first, and are few', () => {
    const text = 'aaa bbb'
    const all = variants(text, wordsIn(text), [...near(0, 'a1', 'a2', 'a3', 'a4'), ...near(1, 'b1', 'b2', 'b3', 'b4')])
    expect(all.slice(0, 3)).toEqual(['a1 b1', 'a1 b2', 'a2 b1'])
    expect(all).toHaveLength(4)
  })

  test('keep a word that is known, and one that nothing is like', () => {
    const known = [{ place: 0, spelled: 'éclair', same: true }, ...near(0, 'eclairs'), ...near(1, 'lamp')]
    expect(variants('eclair lmap xyz', wordsIn('eclair lmap xyz'), known)).toEqual(['eclair lamp xyz'])
    expect(variants('eclair', wordsIn('eclair'), known.slice(0, 2))).toEqual([])
  })
})
