import { describe, expect, test } from 'vitest'
import { cleanText } from './clean-text.ts'

const bounds = { min: 1, max: 10 }
const fault = (text: string, lines = false) => {
  try {
    return cleanText('name', text, { ...bounds, lines })
  } catch (problem) {
    return (problem as { extensions: object }).extensions
  }
}

describe('a text from a client', () => {
  test('is kept composed, with line feeds only, without white space around it', () => {
    expect(cleanText('text', ' e\u0301\r\nb\rc ', { min: 1, max: 9, lines: true })).toBe('é\nb\nc')
  })

  test.for(['', '   ', '\u200b\u200d', '\u2060\ufeff', 'x'.repeat(11), '😀'.repeat(11)])(
    'of the wrong length is told its bounds: %j',
    (text) => {
      expect(fault(text)).toEqual({ code: 'BAD_USER_INPUT', field: 'name', min: 1, max: 10 })
    },
  )

  test('is counted in characters, not in halves of them', () => {
    expect(fault('😀'.repeat(10))).toBe('😀'.repeat(10))
  })

  test.for(['a\u0007', 'a\nb', 'a\u202eb', `a${'\u0301'.repeat(6)}`])('with %j is refused', (text) => {
    expect(fault(text)).toEqual({ code: 'BAD_USER_INPUT', field: 'name' })
  })

  test('may have isolates, and as many combining marks as scripts need', () => {
    expect(fault('\u2067שלום\u2069')).toBe('\u2067שלום\u2069')
    expect(fault('a\u0315\u0316')).toBe('a\u0315\u0316'.normalize('NFC'))
  })
})
