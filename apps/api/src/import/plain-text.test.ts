import { expect, test } from 'vitest'
import { clean, cut, oneLine, undouble } from './plain-text.ts'

test('what Postgres refuses or nobody can see is left out', () => {
  expect(clean('a\u0000b\u0007c\u009fd\u200be\ufefff')).toBe('abcdef')
  expect(clean('lone \ud800 half')).toBe('lone \ufffd half')
  expect(clean('one\r\ntwo\u2028three')).toBe('one\ntwo\nthree')
})

test('text cannot turn the text around it about, nor climb over its neighbours', () => {
  expect(clean('pay \u202eevil\u202c now')).toBe('pay evil now')
  expect(clean(`z${'\u0335'.repeat(50)}`)).toBe(`z${'\u0335'.repeat(5)}`)
})

test('emoji and scripts that join letters stay whole', () => {
  for (const text of ['👩‍🚒', 'می‌خواهم', 'नमस्ते', 'Ελληνικά']) expect(clean(text)).toBe(text)
})

test('a name is one line without invisible ends, cut between characters', () => {
  expect(oneLine(' \u200d Ada\n Quill \u200e', 100)).toBe('Ada Quill')
  expect(oneLine('tide table', 6)).toBe('tide…')
  expect(cut('a🌊', 2)).toBe('a')
})

test('a second encoding is undone once', () => {
  expect(undouble('a &#8217; &amp; &nbsp;b &lt; &#60; &#0; &constructor; &unknown;')).toBe(
    'a ’ & \u00a0b &lt; &#60; &#0; &constructor; &unknown;',
  )
})
