import type { BlockFields, BlockKind, ImageUse } from '@broadsheet/schema/graphql'

/** An image at one place of a body, as it is kept: by the key of its row. */
export type KeptImageUse = ImageUse & { imageId: string }

/** The stories of a related block, by their keys. */
export interface KeptStories {
  storyIds: string[]
}

/** What a kind of block keeps besides, or instead of, its public fields. */
interface KeptFields {
  ImageBlock: { image: KeptImageUse }
  ImageGroupBlock: { images: KeptImageUse[] }
  RelatedStoriesBlock: KeptStories
}

type Kept<K extends BlockKind> = { kind: K } & (K extends keyof KeptFields
  ? Omit<BlockFields<K>, keyof KeptFields[K]> & KeptFields[K]
  : BlockFields<K>)

/** A block as a row of `article` keeps it in `body`: JSON, instants as ISO 8601 text. */
export type KeptBlock = { [K in BlockKind]: Kept<K> }[BlockKind]

/** Keys of all images that a body shows, each once, in order. */
export function imagesOf(body: readonly KeptBlock[]): string[] {
  const uses = body.flatMap((block) => (block.kind === 'ImageBlock' ? [block.image] : block.kind === 'ImageGroupBlock' ? block.images : []))
  return [...new Set(uses.map((use) => use.imageId))]
}

/** Keys of all stories that related blocks of a body name, each once, in order. */
export function storiesOf(body: readonly KeptBlock[]): string[] {
  return [...new Set(body.flatMap((block) => (block.kind === 'RelatedStoriesBlock' ? block.storyIds : [])))]
}

/** Words of a body as a reader counts them: every text that is printed as part of the story, captions left out. */
export function wordsOf(body: readonly KeptBlock[]): number {
  return body.reduce((sum, block) => sum + textsOf(block).reduce((words, text) => words + countWords(text), 0), 0)
}

function textsOf(block: KeptBlock): string[] {
  if ('text' in block) return [block.text.map((span) => span.text).join('')]
  if (block.kind === 'ListBlock') return block.items.map((item) => item.text.map((span) => span.text).join(''))
  if (block.kind === 'TableBlock') return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.text.map((span) => span.text)))
  return []
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0
}
