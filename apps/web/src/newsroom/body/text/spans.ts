import type { DraftSpan } from '../draft.ts'

/** The words alone. */
export function plain(text: readonly DraftSpan[]): string {
  return text.map((span) => span.text).join('')
}

export function isEmpty(text: readonly DraftSpan[]): boolean {
  return text.every((span) => span.text === '')
}

/** A text without marks and links. */
export function spansOf(text: string): DraftSpan[] {
  return text === '' ? [] : [{ text, marks: [], link: null }]
}

/** Several texts as one; neighbours that look the same become one run, and runs without words are dropped. */
export function together(...texts: readonly (readonly DraftSpan[])[]): DraftSpan[] {
  const spans: DraftSpan[] = []
  for (const span of texts.flat().filter(({ text }) => text !== '')) {
    const last = spans.at(-1)
    if (last && alike(last, span)) spans[spans.length - 1] = { ...last, text: last.text + span.text }
    else spans.push(span)
  }
  return spans
}

function alike(one: DraftSpan, other: DraftSpan): boolean {
  return one.link === other.link && one.marks.length === other.marks.length && one.marks.every((mark) => other.marks.includes(mark))
}
