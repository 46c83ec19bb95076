import { expect, it } from 'vitest'
import { taken } from './blocks.ts'
import type { BlockDraft } from './draft.ts'
import { inputOf } from './input.ts'
import { textOf } from './lines.ts'
import { spansOf } from './text/spans.ts'

const paragraph = (key: string): BlockDraft => ({ key, kind: 'paragraph', text: spansOf(key) })
const image: BlockDraft = { key: 'image', kind: 'image', image: null, caption: 'A quay', position: null }
const body = [paragraph('one'), paragraph('two'), paragraph('three')]

it('a block moves one place, and no further than the end', () => {
  const up = taken(body, { do: 'move', key: 'two', by: -1 })
  expect(textOf(up.blocks)).toEqual(['two', 'one', 'three'])
  expect(up.said).toBe('Paragraph moved, 1 of 3')
  expect(taken(up.blocks, { do: 'move', key: 'two', by: -1 })).toEqual({ blocks: up.blocks, said: 'This is the first block' })
  expect(textOf(taken(body, { do: 'move', key: 'two', by: 1 }).blocks)).toEqual(['one', 'three', 'two'])
  expect(taken(body, { do: 'move', key: 'three', by: 1 }).said).toBe('This is the last block')
})

it('a block that was removed leaves the focus to its neighbour, and comes back to its place', () => {
  const { blocks, focus, removed } = taken(body, { do: 'remove', key: 'two' })
  expect(textOf(blocks)).toEqual(['one', 'three'])
  expect(focus?.key).toBe('three')
  expect(removed && taken(blocks, { do: 'restore', removed })).toMatchObject({ blocks: body, focus: { key: 'two' } })
  expect(taken(body, { do: 'remove', key: 'three' }).focus?.key).toBe('two')
  expect(taken([paragraph('one')], { do: 'remove', key: 'one' }).focus).toBeUndefined()
})

it('a new block stands behind the one it was asked for at, and is written in at once', () => {
  const { blocks, focus, said } = taken(body, { do: 'add', kind: 'heading', after: 'one' })
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph', 'paragraph'])
  expect(focus).toEqual({ key: blocks[1]?.key, at: 'start' })
  expect(said).toBe('Heading added, 2 of 4')
  expect(taken([], { do: 'add', kind: 'divider', after: null }).blocks).toHaveLength(1)
})

it('a paragraph is joined to the text before it, where it was parted from', () => {
  const { blocks, focus } = taken(body, { do: 'join', key: 'two', text: spansOf('two') })
  expect(textOf(blocks)).toEqual(['onetwo', 'three'])
  expect(focus).toEqual({ key: 'one', at: 3 })
})

it('before something that is no text, only an empty paragraph goes', () => {
  const after = [image, paragraph('one')]
  expect(taken(after, { do: 'join', key: 'one', text: spansOf('one') }).blocks).toBe(after)
  expect(taken(after, { do: 'join', key: 'one', text: [] }).blocks).toEqual([image])
  expect(taken(body, { do: 'join', key: 'one', text: [] }).blocks).toBe(body)
})

it('a block into which nothing has been put is not sent, but a half finished one is', () => {
  expect(inputOf([{ ...paragraph('one'), text: [] } as BlockDraft, image])).toEqual([
    { image: { image: { image: '', caption: 'A quay', position: null } } },
  ])
})
