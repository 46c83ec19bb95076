import { expect, it } from 'vitest'
import { byPosition, creditAt, stacks } from './positions.ts'

it('images stand where their positions say', () => {
  expect(byPosition([{ position: 'RIGHT' as const }, { position: 'LEFT' as const }]).map(({ position }) => position)).toEqual([
    'LEFT',
    'RIGHT',
  ])
})

it('images without a position keep their order', () => {
  const uses = [{ position: 'RIGHT' as const }, { position: null }]
  expect(byPosition(uses)).toEqual(uses)
})

it('a credit says to which image it belongs, once', () => {
  expect(creditAt('LEFT', 'Ada/Agency')).toBe('Left: Ada/Agency')
  expect(creditAt('LEFT', '(Left) Ada/Agency')).toBe('(Left) Ada/Agency')
  expect(creditAt(null, 'Ada/Agency')).toBe('Ada/Agency')
})

it('images above each other are stacked', () => {
  expect(stacks([{ position: 'TOP' }, { position: 'BOTTOM' }])).toBe(true)
  expect(stacks([{ position: 'LEFT' }, { position: null }])).toBe(false)
})
