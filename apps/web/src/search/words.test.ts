import { expect, it } from 'vitest'
import { chosenInWords, foundInWords } from './words.ts'

it('tells how many articles were found', () => {
  expect(foundInWords('harbour', 0)).toBe('Nothing found for “harbour”')
  expect(foundInWords('harbour', 1)).toBe('1 article found for “harbour”')
  expect(foundInWords('harbour', 23)).toBe('23 articles found for “harbour”')
  expect(foundInWords('harbour', 12_345)).toBe('12,345 articles found for “harbour”')
})

it('names what was chosen as people call it, and what nothing has as the address does', () => {
  const facets = [{ kind: 'TAG', values: [{ value: 'flood-gate', label: 'Flood gate' }] }] as const
  expect(chosenInWords('tag', 'flood-gate', facets)).toBe('Subject: Flood gate')
  expect(chosenInWords('tag', 'gone', facets)).toBe('Subject: gone')
  expect(chosenInWords('section', 'flood-gate', facets)).toBe('Section: flood-gate')
})
