import { expect, test } from 'vitest'
import { emptyQueue, type Move, moved, type Queue, type Queued } from './queue.ts'

const comments = (ids: string) => [...ids].map((id) => ({ id }))
const page = (ids: string, total = ids.length) => ({ comments: comments(ids), total, more: null })
const after = (...moves: Move<Queued>[]) => moves.reduce<Queue<Queued>>(moved, emptyQueue)
const shown = (queue: Queue<Queued>) => queue.comments.map(({ id }) => id).join('')
const loaded: Move<Queued> = { kind: 'loaded', page: page('abcd') }
const went = (to: string, range = false): Move<Queued> => ({ kind: 'went', to, range })
const left = (ids: string): Move<Queued> => ({ kind: 'left', ids: [...ids] })

test('the first one is looked at, and one goes no further than the last', () => {
  const down: Move<Queued> = { kind: 'stepped', by: 1, range: false }
  expect(after(loaded).current).toBe('a')
  expect(after(loaded, down).current).toBe('b')
  expect(after(loaded, down, down, down, down, down).current).toBe('d')
  expect(after(loaded, { kind: 'stepped', by: -1, range: false }).current).toBe('a')
  expect(after(down).current).toBeNull()
})

test('when one leaves the next one takes its turn, and behind the last one the one before', () => {
  expect(after(loaded, went('b'), left('b'))).toMatchObject({ current: 'c', expected: 3 })
  expect(after(loaded, went('d'), left('d')).current).toBe('c')
  expect(after(loaded, went('b'), left('bcd')).current).toBe('a')
  expect(after(loaded, left('abcd'))).toMatchObject({ current: null, expected: 0 })
})

test('whoever looks at something else goes on looking at it when others leave', () => {
  expect(after(loaded, went('c'), left('ab')).current).toBe('c')
})

test('the focus follows what the moderator does, never what is told', () => {
  const { turn } = after(loaded)
  expect(after(loaded, left('a')).turn).toBe(turn + 1)
  expect(after(loaded, { kind: 'counted', total: 9 }).turn).toBe(turn)
  expect(after(loaded, loaded).turn).toBe(turn)
})

test('what comes back takes its old place and is looked at', () => {
  const queue = after(loaded, left('bc'), { kind: 'returned', comments: comments('b') })
  expect(shown(queue)).toBe('abd')
  expect(queue).toMatchObject({ current: 'b', expected: 3 })
})

test('what comes back from elsewhere stands at the end, and nothing stands twice', () => {
  expect(shown(after(loaded, { kind: 'returned', comments: comments('za') }))).toBe('abcdz')
})

test('a range is chosen from where one stood, in both directions', () => {
  expect([...after(loaded, went('b'), went('d', true)).chosen].sort()).toEqual(['b', 'c', 'd'])
  expect([...after(loaded, went('c'), went('a', true)).chosen].sort()).toEqual(['a', 'b', 'c'])
})

test('choosing twice takes the choice back, and what leaves is not chosen any more', () => {
  const choose = (id: string): Move<Queued> => ({ kind: 'toggled', id })
  expect(after(loaded, choose('a'), choose('b'), choose('a')).chosen).toEqual(new Set('b'))
  expect(after(loaded, { kind: 'chose', all: true }, left('ab')).chosen).toEqual(new Set('cd'))
  expect(after(loaded, { kind: 'chose', all: true }, { kind: 'chose', all: false }).chosen.size).toBe(0)
})

test('what arrives is counted, and moves nothing', () => {
  const queue = after(loaded, went('c'), { kind: 'counted', total: 8 })
  expect(shown(queue)).toBe('abcd')
  expect(queue).toMatchObject({ waiting: 4, current: 'c' })
})

test('what a moderator has decided does not count as arrived, nor what another moderator has', () => {
  expect(after(loaded, left('a'), { kind: 'counted', total: 3 }).waiting).toBe(0)
  expect(after(loaded, { kind: 'counted', total: 2 }, { kind: 'counted', total: 3 }).waiting).toBe(1)
})

test('fetching again keeps what is looked at and chosen, as far as it is still there', () => {
  const queue = after(loaded, went('c'), { kind: 'chose', all: true }, { kind: 'loaded', page: page('cdef', 9) })
  expect(shown(queue)).toBe('cdef')
  expect(queue).toMatchObject({ current: 'c', chosen: new Set('cd'), expected: 9, waiting: 0 })
})

test('the following page is added behind, without what is there already or was decided', () => {
  const queue = after(loaded, left('d'), { kind: 'followed', page: page('cdef', 6) })
  expect(shown(queue)).toBe('abcef')
})
