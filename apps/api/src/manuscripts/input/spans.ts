import { Mark } from '@broadsheet/schema'
import type { Span, SpanInput } from '@broadsheet/schema/graphql'
import { isVisible, refuseSigns, unixLines } from '../../graphql/clean-text.ts'
import { badInput } from '../../graphql/problems.ts'
import { linkAddress } from './addresses.ts'

/** The text of a block, of which something must be visible. Throws `BAD_USER_INPUT` naming the field or span. */
export function visibleSpans(field: string, written: readonly SpanInput[]): Span[] {
  const spans = keptSpans(field, written)
  if (!isVisible(textOf(spans))) throw badInput(field, `"${field}" must have a text that can be seen.`, { min: 1 })
  return spans
}

/**
 * A run of spans as it is kept: neighbours that look the same are one, white space is kept between spans and not around them all.
 * Throws `BAD_USER_INPUT` naming the field or span.
 */
export function keptSpans(field: string, written: readonly SpanInput[]): Span[] {
  const spans = joined(written.map((span, index) => keptSpan(`${field}[${index}]`, span)))
  for (const span of spans) span.text = unixLines(span.text).normalize('NFC')
  // Marks can be piled up over the seams of spans too.
  refuseSigns(field, textOf(spans), { lines: true })
  return trimmed(spans)
}

function keptSpan(field: string, { text, marks, link }: SpanInput): Span {
  refuseSigns(`${field}.text`, unixLines(text), { lines: true })
  return {
    text,
    marks: Object.values(Mark).filter((mark) => marks?.includes(mark)),
    link: link?.trim() ? linkAddress(`${field}.link`, link) : null,
  }
}

function joined(spans: readonly Span[]): Span[] {
  const runs: Span[] = []
  for (const span of spans) {
    const last = runs.at(-1)
    if (last && looksLike(last, span)) last.text += span.text
    else if (span.text !== '') runs.push({ ...span })
  }
  return runs
}

function looksLike(one: Span, other: Span): boolean {
  return one.link === other.link && one.marks.join() === other.marks.join()
}

function trimmed(spans: readonly Span[]): Span[] {
  const isText = ({ text }: Span) => text.trim() !== ''
  const first = spans.findIndex(isText)
  const last = spans.findLastIndex(isText)
  if (first < 0) return []
  return spans.slice(first, last + 1).map((span, index) => {
    const text = index === 0 ? span.text.trimStart() : span.text
    return { ...span, text: index === last - first ? text.trimEnd() : text }
  })
}

function textOf(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('')
}
