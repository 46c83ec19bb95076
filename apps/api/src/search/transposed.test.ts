import { expect, test } from 'vitest'
import { transposed } from './transposed.ts'

test.for<[word: string, slips: string[]]>([
  ['gate', ['agte', 'gtae', 'gaet']],
  ['éte', ['tée', 'éet']],
  ['eel', ['ele']],
  ['𝒶𝒷c', ['𝒷𝒶c', '𝒶c𝒷']],
  ['aaa', []],
])('letters of %s change places', ([word, slips]) => {
  expect(transposed(word)).toEqual(slips)
})
