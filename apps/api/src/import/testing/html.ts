import { blocksOf } from '../html/blocks.ts'
import type { DraftBlock } from '../html/draft.ts'

/** The blocks of HTML, and the names of what was lost, each as often as it was. */
export function read(html: string, address = 'https://harbour.example.org/2019/tide/'): { blocks: DraftBlock[]; lost: string[] } {
  const lost: string[] = []
  return { blocks: blocksOf(html, { address, lose: (name) => void lost.push(name) }), lost }
}

/** Blocks in short: kind and text, marks and links in signs. */
export function outline(html: string): string[] {
  return read(html).blocks.map((block) => `${block.kind.replace('Block', '')}: ${describe(block)}`)
}

function describe(block: DraftBlock): string {
  if ('text' in block) {
    return block.text
      .map(
        ({ text, marks, link }) =>
          [...marks.map((mark) => mark.toLowerCase()), ...(link ? [link] : [])].join('+').replace(/^(.+)$/, '{$1}') + text,
      )
      .join('')
  }
  if (block.kind === 'ListBlock')
    return block.items.map((entry) => `${entry.depth}${entry.text.map((span) => span.text).join('')}`).join(' | ')
  if (block.kind === 'CodeBlock') return block.code
  if (block.kind === 'EmbedBlock') return block.url
  if (block.kind === 'ImageBlock') return `${block.image.address} (${block.image.caption})`
  return ''
}
