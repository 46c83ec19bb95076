import { getSchema } from '@tiptap/core'
import { expect, it } from 'vitest'
import type { DraftSpan } from '../draft.ts'
import { documentOf, spansIn } from './document.ts'
import { isAddress, spanExtensions } from './marks.ts'

const schema = getSchema(spanExtensions)
const written = (text: DraftSpan[]) => schema.nodeFromJSON(documentOf(text))

const text: DraftSpan[] = [
  { text: 'Plain\n\nlines ', marks: [], link: null },
  { text: 'all marks\n', marks: ['STRONG', 'EMPHASIS', 'STRIKE', 'CODE', 'SUBSCRIPT', 'SUPERSCRIPT'], link: null },
  { text: 'linked', marks: ['STRONG'], link: 'https://example.org/' },
]

it('a text goes through the editor unchanged', () => {
  expect(spansIn(written(text))).toEqual(text)
  expect(spansIn(written([]))).toEqual([])
})

it('neighbours that look the same become one run, and runs without words go', () => {
  const parts = [...'ab'].map((letter) => ({ text: letter, marks: ['CODE' as const], link: null }))
  expect(spansIn(written([...parts, { text: '', marks: [], link: null }]))).toEqual([{ text: 'ab', marks: ['CODE'], link: null }])
})

it('a part of a text keeps its marks', () => {
  const parts = [spansIn(written(text), 0, 15), spansIn(written(text), 15)]
  expect(parts[0]).toEqual([text[0], { ...text[1], text: 'a' }])
  expect(
    parts
      .flat()
      .map((span) => span.text)
      .join(''),
  ).toBe(text.map((span) => span.text).join(''))
})

it('a link leads to the web, to a mailbox, to a telephone or to a page of the site', () => {
  for (const address of ['https://example.org', 'http://x.test/a?b', 'mailto:a@b.test', 'tel:+1', '/story'])
    expect(isAddress(address)).toBe(true)
  for (const address of ['', '//evil.test', 'javascript:alert(1)', 'https://', 'https:// a', 'word', 'data:text/html,x']) {
    expect(isAddress(address)).toBe(false)
  }
})
