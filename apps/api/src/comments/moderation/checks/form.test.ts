import { expect, test } from 'vitest'
import type { Remark } from '../check.ts'
import { form } from './form.ts'

const guest = { userId: null, guest: 'a', address: 'b' }
const reader = { userId: 'u', guest: null, address: 'b' }
const remark = (particulars: Partial<Remark>): Remark => ({
  ...{ text: 'A text.', name: 'Reader', articleId: 'a', parentId: null, language: 'en', commenter: guest, commentId: null },
  ...particulars,
})

const refusedTexts: [string, string][] = [
  ['nothing', ''],
  ['blanks only', ' \n\t '],
  ['zero-width signs only', '\u200b\u200c\u2060\ufeff'],
  ['too many characters', 'a'.repeat(5_001)],
  ['a NUL', 'a\u0000b'],
  ['an escape sequence', 'a\u001b[31mb'],
  ['a direction override', 'a\u202eb'],
  ['a heap of combining marks', `z${'\u0301'.repeat(30)}algo`],
  ['half of a character', 'a\ud83db'],
]

test.for(refusedTexts)('%s is no text', ([, text]) => {
  expect(form.inspect(remark({ text }))).toMatchObject({ verdict: 'REJECT', code: 'BAD_USER_INPUT', field: 'input.text' })
})

const texts: [string, string][] = [
  ['the longest text', 'ä'.repeat(5_000)],
  ['lines', 'One.\r\n\r\n\tTwo.'],
  ['a family in one sign', '👨‍👩‍👧‍👦'],
  ['isolates that end by themselves', 'He said \u2067שלום\u2069.'],
  ['Hindi', 'हिन्दी में टिप्पणी करने के लिए'],
  ['Vietnamese, with marks apart', 'Tiếng Việt rất đẹp'.normalize('NFD')],
  ['Hebrew with vowels', 'בְּרֵאשִׁית בָּרָא אֱלֹהִים'],
  ['Thai', 'สวัสดีครับ ผมชื่อสมชาย'],
]

test.for(texts)('%s passes', ([, text]) => {
  expect(form.inspect(remark({ text }))).toMatchObject({ verdict: 'PASS' })
})

test('letters under many small heaps of marks wait', () => {
  const text = [...'decorated'].map((letter) => `${letter}\u0316\u0317\u0318\u0319`).join('')
  expect(form.inspect(remark({ text }))).toMatchObject({ verdict: 'HOLD' })
})

const refusedNames: [string, string][] = [
  ['nothing', ''],
  ['a zero-width sign', 'Ann\u200ba'],
  ['a joiner between Latin letters', 'Ann\u200da'],
  ['zero-width signs only', '\u200b\u200b'],
  ['a soft hyphen', 'An\u00adna'],
  ['a direction override', '\u202eanna'],
  ['a line feed', 'An\nna'],
  ['a heap of combining marks', `A${'\u0301'.repeat(10)}nna`],
  ['too many characters', 'a'.repeat(61)],
]

test.for(refusedNames)('%s is no name of a guest', ([, name]) => {
  expect(form.inspect(remark({ name }))).toMatchObject({ verdict: 'REJECT', code: 'BAD_USER_INPUT', field: 'input.name' })
})

test.for(['Jürgen', 'Małgorzata', '山田', 'علی‌رضا', 'Zoë-Ann O’Neil'])('%s is a name', (name) => {
  expect(form.inspect(remark({ name }))).toMatchObject({ verdict: 'PASS' })
})

test('the names of signed-in readers are looked at when they sign up', () => {
  expect(form.inspect(remark({ name: '', commenter: reader }))).toMatchObject({ verdict: 'PASS' })
})
