import { describe, expect, it } from 'vitest'
import { excerpt, marked } from './marks.ts'

const mark = (text: string) => ({ text, mark: 'mark' })
const textOf = (parts: readonly { text: string }[]) => parts.map(({ text }) => text).join('')

describe('a text', () => {
  it('is marked where something was found, and nowhere else', () => {
    const ranges = [
      { start: 4, end: 11 },
      { start: 17, end: 21 },
    ]
    expect(marked({ text: 'The harbour, the levy', ranges })).toEqual([{ text: 'The ' }, mark('harbour'), { text: ', the ' }, mark('levy')])
  })

  it('keeps every sign, whatever the ranges are', () => {
    const text = 'A 🦀 by the <img src=x> harbour'
    for (const ranges of [
      [],
      [{ start: 0, end: text.length }],
      [{ start: -1, end: 3 }],
      [{ start: 5, end: 5 }],
      [{ start: 8, end: 2 }],
      [{ start: 3, end: 999 }],
      [
        { start: 2, end: 10 },
        { start: 4, end: 6 },
      ],
    ]) {
      expect(textOf(marked({ text, ranges }))).toBe(text)
    }
  })

  it('counts as JavaScript does: a sign outside the basic plane is two', () => {
    expect(marked({ text: '🦀 pot', ranges: [{ start: 3, end: 6 }] })).toEqual([{ text: '🦀 ' }, mark('pot')])
  })
})

describe('pieces of a long text', () => {
  const piece = (text: string) => ({ text, ranges: [] })

  it('have dots where the text goes on', () => {
    expect(textOf(excerpt([piece('of the mole and'), piece('a week later')]))).toBe('… of the mole and … a week later …')
  })

  it('have none where a sentence begins or ends', () => {
    expect(textOf(excerpt([piece('The mole is closed.')]))).toBe('The mole is closed.')
    expect(textOf(excerpt([piece('“Closed,” he said.”')]))).toBe('“Closed,” he said.”')
  })
})
