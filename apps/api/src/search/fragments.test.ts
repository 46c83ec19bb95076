import { describe, expect, test } from 'vitest'
import { marks, pieces, whole } from './fragments.ts'

/** Brackets as marks. */
const marked = (text: string) => text.replaceAll('[', marks.start).replaceAll(']', marks.stop)
const plain = ({ text, ranges }: ReturnType<typeof whole>) =>
  [...ranges].reverse().reduce((all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`, text)
const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ')

test('ranges are UTF-16 offsets', () => {
  expect(whole(marked('😀 [fog] 👩‍👩‍👧 [fóg]'))).toEqual({
    text: '😀 fog 👩‍👩‍👧 fóg',
    ranges: [
      { start: 3, end: 6 },
      { start: 16, end: 19 },
    ],
  })
  expect(whole('nothing')).toEqual({ text: 'nothing', ranges: [] })
})

describe('pieces', () => {
  test('of a short line are the line', () => {
    expect(pieces(marked('In the [fog] at sea.')).map(plain)).toEqual(['In the [fog] at sea.'])
  })

  test('lead to what was found, with room after it', () => {
    const [piece] = pieces(marked(`${words(50)} [fog] ${words(50)}`)).map(plain)
    expect(piece).toBe(`w42 w43 w44 w45 w46 w47 w48 w49 [fog] ${words(16)}`)
  })

  test('at the end of a line take more of what leads there', () => {
    expect(pieces(marked(`${words(50)} [fog].`)).map(plain)).toEqual([`${words(50).split(' ').slice(-24).join(' ')} [fog].`])
  })

  test('are the best three, in the order of the text, and do not overlap', () => {
    const text = [`[fog] ${words(30)} [fog] ${words(30)} [fog]`, words(40), `[Fog] and [sea] ${words(30)} [sea]`].join('\n')
    expect(pieces(marked(text)).map((piece) => piece.ranges.map(({ start, end }) => piece.text.slice(start, end)))).toEqual([
      ['fog'],
      ['fog'],
      ['Fog', 'sea'],
    ])
  })

  test('hold each range but once, wherever it stands', () => {
    for (let gap = 0; gap < 60; gap++) {
      const line = marked(`${words(gap)} [a] ${words(gap)} [b], "[c]" ${words(gap)} ([d]) [e]`)
      const ranges = pieces(line).flatMap((piece) => piece.ranges.map(({ start, end }) => piece.text.slice(start, end)))
      expect(new Set(ranges).size).toBe(ranges.length)
      for (const { text, ranges } of pieces(line)) {
        expect(text.split(' ').length).toBeLessThanOrEqual(25)
        expect(ranges.length).toBeGreaterThan(0)
      }
    }
  })
})
