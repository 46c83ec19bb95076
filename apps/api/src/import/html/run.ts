import type { Mark } from '@broadsheet/schema'
import type { Span } from '@broadsheet/schema/graphql'

/** How text is set off where the walk stands. */
export interface Style {
  marks: readonly Mark[]
  link: string | null
}

export const plain: Style = { marks: [], link: null }

/** Text as it was written; `\n` is a line end in the source, `hardBreak` a break that was asked for. */
export interface Piece {
  text: string
  style: Style
}

/** A control character that cleaned text cannot contain. */
export const hardBreak = '\v'

/**
 * The paragraphs of a run of text: white space is collapsed, one line break is kept, and two part paragraphs. Where a line end
 * and a `br` stand together they are one break.
 */
export function paragraphsOf(run: readonly Piece[]): Span[][] {
  const paragraphs: Span[][] = [[]]
  let gap: Gap = none
  for (const { text, style } of run) {
    for (const token of text.match(/[ \t\f]+|\n|\v|[^ \t\f\n\v]+/g) ?? []) {
      if (/^[ \t\f\n\v]/.test(token)) {
        gap = widen(gap, token, style)
        continue
      }
      if (breaks(gap) >= 2) paragraphs.push([])
      const paragraph = paragraphs.at(-1)
      if (paragraph) write(paragraph, gap, { text: token, style })
      gap = none
    }
  }
  return paragraphs.map(trimmed).filter((spans) => spans.length > 0)
}

interface Gap {
  asked: number
  lineEnds: number
  style: Style | null
}

const none: Gap = { asked: 0, lineEnds: 0, style: null }

function widen(gap: Gap, token: string, style: Style): Gap {
  return {
    asked: gap.asked + (token === hardBreak ? 1 : 0),
    lineEnds: gap.lineEnds + (token === '\n' ? 1 : 0),
    style: gap.style ?? style,
  }
}

function breaks(gap: Gap): number {
  return Math.max(gap.asked, gap.lineEnds)
}

function write(paragraph: Span[], gap: Gap, piece: Piece): void {
  if (gap.style && paragraph.length > 0) {
    // A space at the end of a link would be underlined.
    const style = gap.style.link === null ? gap.style : piece.style
    append(paragraph, breaks(gap) === 1 ? '\n' : ' ', style)
  }
  append(paragraph, piece.text, piece.style)
}

function append(paragraph: Span[], text: string, { marks, link }: Style): void {
  const last = paragraph.at(-1)
  if (last && last.link === link && last.marks.length === marks.length && last.marks.every((mark, index) => mark === marks[index]))
    last.text += text
  else paragraph.push({ text, marks: [...marks], link })
}

/** Without white space at the ends, no-break spaces included; nothing where no sign can be seen. */
function trimmed(paragraph: Span[]): Span[] {
  if (!paragraph.some((span) => /[^\s\p{Format}]/u.test(span.text))) return []
  const spans = paragraph.map((span) => ({ ...span }))
  const first = spans[0]
  if (first) first.text = first.text.trimStart()
  const last = spans.at(-1)
  if (last) last.text = last.text.trimEnd()
  return spans.filter((span) => span.text !== '')
}
