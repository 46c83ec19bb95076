import { expect, test } from 'vitest'
import type { CommentRecord } from '../wxr/records.ts'
import { threaded } from './threads.ts'

const remark = (id: string, parent: string): CommentRecord => ({
  id,
  parent,
  author: '',
  date: '',
  dateGmt: '',
  content: '',
  approved: '1',
  type: '',
})
const shape = (...pairs: [string, string][]) =>
  threaded(pairs.map(([id, parent]) => remark(id, parent))).map(({ record, parent }) => `${record.id}<${parent ?? ''}`)

test('a reply comes after what it answers, wherever it stands in the file', () => {
  expect(shape(['3', '2'], ['2', '1'], ['1', '0'], ['4', '1'])).toEqual(['1<', '2<1', '3<2', '4<1'])
})

test('replies to nothing and circles begin a thread of their own, and none is lost', () => {
  expect(shape(['1', '9'], ['2', '2'], ['3', '4'], ['4', '3'])).toEqual(['1<', '2<', '3<', '4<3'])
})

test('a thread of 20,000 levels is moved up to a bounded depth', () => {
  const ordered = threaded(Array.from({ length: 20_000 }, (_, index) => remark(String(index + 1), String(index))))
  expect(ordered).toHaveLength(20_000)
  const parents = new Map(ordered.map(({ record, parent }) => [record.id, parent]))
  let depth = 0
  for (let id: string | null | undefined = '20000'; id; id = parents.get(id)) depth++
  expect(depth).toBe(40)
})
