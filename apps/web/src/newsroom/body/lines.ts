import type { BlockDraft, DraftKind, DraftOf, DraftRow, DraftSpan } from './draft.ts'
import { plain } from './text/spans.ts'

/** Every kind as lines of plain text. Captions, credits, addresses and dates are words too: whoever compares must see them change. */
const lines = {
  paragraph: ({ text }) => told(text),
  heading: ({ text }) => told(text),
  list: ({ items, style }) =>
    items.map(({ text, depth }) => `${'  '.repeat(depth)}${style === 'ORDERED' ? '1.' : '•'} ${told(text).join(' ')}`),
  quote: ({ text, attribution }) => [...told(text), attribution],
  image: ({ image, caption }) => [...(image ? [`[${image.alt || image.id}]`, image.credit] : []), caption],
  imageGroup: ({ images, caption }) => [...images.flatMap(({ image }) => [`[${image.alt || image.id}]`, image.credit]), caption],
  relatedStories: ({ title, stories }) => [title, ...stories.map(({ headline }) => headline)],
  embed: ({ title, provider, url }) => [title, provider, url],
  pullQuote: ({ text, attribution }) => [...told(text), attribution],
  divider: ({ label }) => [label || '* * *'],
  correction: ({ text, date }) => [...told(text), date ?? ''],
  table: ({ caption, head, rows }) => [caption, ...(head ? [head, ...rows] : rows).map(cells)],
  code: ({ code, language }) => [language, ...code.split('\n')],
} satisfies { [Kind in DraftKind]: (draft: DraftOf<Kind>) => string[] }

/** The lines of one block that say something. */
export function linesOf(draft: BlockDraft): string[] {
  // The kind picks the function and its draft together, which the type of a union cannot say.
  return (lines[draft.kind] as (draft: BlockDraft) => string[])(draft).filter((line) => line.trim() !== '')
}

/** Plain lines of a whole body, block after block, to be compared with those of another revision. */
export function textOf(blocks: readonly BlockDraft[]): string[] {
  return blocks.flatMap(linesOf)
}

/** Lines of a text, with the addresses of its links behind their words. */
function told(text: readonly DraftSpan[]): string[] {
  return text
    .map(({ text, link }) => (link ? `${text} <${link}>` : text))
    .join('')
    .split('\n')
}

function cells(row: DraftRow): string {
  return row.cells.map(({ text }) => plain(text)).join('\t')
}
