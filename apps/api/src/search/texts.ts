import type { KeptBlock } from '../articles/body.ts'
import type { ManuscriptContent } from '../manuscripts/content.ts'

/** Characters of a text that are searched: its list of words must stay below the megabyte that Postgres allows. */
const searched = 200_000

/** What is printed of an article besides its headline and standfirst, as plain text: one line for each paragraph. */
export function textsOf({ hero, body }: Pick<ManuscriptContent, 'hero' | 'body'>): { body: string; captions: string } {
  return {
    body: lines(body.flatMap(printed)),
    captions: lines([hero?.caption, ...body.flatMap(captions)]),
  }
}

const lines = (texts: readonly (string | null | undefined)[]) => texts.filter(Boolean).join('\n').slice(0, searched)

const plain = (spans: readonly { text: string }[]) => spans.map(({ text }) => text).join('')

function printed(block: KeptBlock): (string | null)[] {
  if (block.kind === 'QuoteBlock' || block.kind === 'PullQuoteBlock') return [plain(block.text), block.attribution]
  if ('text' in block) return [plain(block.text)]
  if (block.kind === 'ListBlock') return block.items.map(({ text }) => plain(text))
  if (block.kind === 'CodeBlock') return [block.code]
  if (block.kind === 'DividerBlock') return [block.label]
  if (block.kind === 'EmbedBlock') return [block.title]
  if (block.kind !== 'TableBlock') return []
  return [block.head, ...block.rows].map((row) => (row ? row.cells.map(({ text }) => plain(text)).join(' ') : null))
}

function captions(block: KeptBlock): (string | null)[] {
  if (block.kind === 'ImageBlock') return [block.image.caption]
  if (block.kind === 'ImageGroupBlock') return [block.caption, ...block.images.map(({ caption }) => caption)]
  return block.kind === 'TableBlock' ? [block.caption] : []
}

/** Slugs of the articles that a text links to, each once. */
export function linksOf(body: readonly KeptBlock[]): string[] {
  const links = JSON.stringify(body).matchAll(/"link":"\/articles\/([a-z0-9-]+)/g)
  return [...new Set([...links].map(([, slug]) => slug ?? ''))]
}
