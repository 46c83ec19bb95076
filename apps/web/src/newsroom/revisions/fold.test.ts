import { expect, it } from 'vitest'
import { type Foldable, fold } from './fold.ts'

const at = (minutes: number) => new Date(Date.UTC(2026, 0, 1, 12, minutes)).toISOString()
const save = (minutes: number, name: string, more: Partial<Foldable> = {}): Foldable => ({
  ...{ action: 'REVISE', savedAt: at(minutes), savedBy: { name } },
  ...more,
})
const sizes = (entries: Foldable[]) => fold(entries).map(({ length }) => length)

it('saves that one person made one after the other are one entry', () => {
  expect(sizes([save(50, 'Ada'), save(40, 'Ada'), save(15, 'Ada')])).toEqual([3])
})

it('another person, or half an hour of silence, begins a new entry', () => {
  expect(sizes([save(50, 'Ada'), save(49, 'Ben'), save(48, 'Ada')])).toEqual([1, 1, 1])
  expect(sizes([save(50, 'Ada'), save(19, 'Ada')])).toEqual([1, 1])
})

it('what is more than a save stands alone, and so does a save with a note', () => {
  expect(sizes([save(5, 'Ada'), save(4, 'Ada', { action: 'SUBMIT' }), save(3, 'Ada')])).toEqual([1, 1, 1])
  expect(sizes([save(5, 'Ada'), save(4, 'Ada', { note: 'New figures' })])).toEqual([1, 1])
})
