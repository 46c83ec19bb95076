import { blocksOf } from './html/blocks.ts'
import type { DraftBlock } from './html/draft.ts'
import type { Page } from './html/page.ts'
import { flatten, plainOf } from './html/spans.ts'

const nowhere: Page = { address: '', lose: () => {} }

/** HTML as plain text, a blank line between paragraphs; what cannot be said in text is told to the page. */
export function plainText(html: string, page: Page = nowhere): string {
  const blocks = blocksOf(html, page)
  const { text, rest } = flatten(blocks, '\n\n')
  for (const block of rest) page.lose(nameOf(block))
  return plainOf(text).trim()
}

function nameOf(block: DraftBlock): string {
  return block.kind === 'ImageBlock' ? 'img' : block.kind === 'TableBlock' ? 'table' : block.kind === 'DividerBlock' ? 'hr' : block.kind
}
