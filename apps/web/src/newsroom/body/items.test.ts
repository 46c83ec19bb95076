import { expect, it } from 'vitest'
import { divided, nested, numberOf, sentPlace } from './items.ts'
import { plain, spansOf } from './text/spans.ts'

const items = (...depths: number[]) => depths.map((depth, place) => ({ key: `${place}`, text: spansOf(`item ${place}`), depth }))
const depths = (list: { depth: number }[] | readonly { depth: number }[] | undefined) => list?.map(({ depth }) => depth)

it('an item goes one level below the one before it, and no deeper', () => {
  expect(depths(nested(items(0, 0), 1, 1))).toEqual([0, 1])
  expect(nested(items(0, 1), 1, 1)).toBeUndefined()
  expect(nested(items(0, 0), 0, 1)).toBeUndefined()
  expect(nested(items(0), 0, -1)).toBeUndefined()
})

it('an item is parted where the caret stands', () => {
  const { items: parted, next } = divided(items(0, 1), 1, { before: spansOf('it'), after: spansOf('em') })
  expect(parted.map(({ text }) => plain(text))).toEqual(['item 0', 'it', 'em'])
  expect(next).toMatchObject({ depth: 1 })
})

it('numbers begin anew below every item', () => {
  const list = items(0, 1, 1, 0, 1)
  expect(list.map((_, place) => numberOf(list, place))).toEqual([1, 1, 2, 2, 1])
})

it('a fault counts the items with words only', () => {
  const [first, second] = items(0, 0)
  expect(first && second && sentPlace([{ ...first, text: [] }, second], 1)).toBe(0)
})
