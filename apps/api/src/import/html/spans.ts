import type { Span } from '@broadsheet/schema/graphql'
import type { DraftBlock } from './draft.ts'

/** Blocks where only text can stand: their text, and the blocks that hold more than text. */
export interface Flattened {
  text: Span[]
  rest: DraftBlock[]
}

/** Puts the texts of blocks together, `between` them, for a heading, a cell, a quotation or a caption. */
export function flatten(blocks: readonly DraftBlock[], between: string): Flattened {
  const texts: Span[][] = []
  const rest: DraftBlock[] = []
  for (const block of blocks) {
    const text = textOf(block)
    if (text) texts.push(text)
    else rest.push(block)
  }
  return { text: join(texts, between), rest }
}

function join(texts: readonly Span[][], between: string): Span[] {
  return texts.flatMap((text, index) => (index === 0 ? text : [{ text: between, marks: [], link: null }, ...text]))
}

function textOf(block: DraftBlock): Span[] | null {
  if ('text' in block) return block.text
  if (block.kind === 'ListBlock')
    return join(
      block.items.map((entry) => entry.text),
      '\n',
    )
  if (block.kind === 'CodeBlock') return [{ text: block.code, marks: ['CODE'], link: null }]
  return null
}

export function plainOf(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('')
}

/** Text alone, or null where there is none: for captions and attributions. */
export function plainOrNull(spans: readonly Span[]): string | null {
  return plainOf(spans).trim() || null
}
