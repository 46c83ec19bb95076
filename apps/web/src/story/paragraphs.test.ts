import { expect, it } from 'vitest'
import { paragraphsOf } from './paragraphs.ts'

it('a blank line parts paragraphs, a single line feed does not', () => {
  expect(paragraphsOf('One\nstill one\n \nTwo\n\n\n')).toEqual(['One\nstill one', 'Two'])
  expect(paragraphsOf('')).toEqual([])
})
