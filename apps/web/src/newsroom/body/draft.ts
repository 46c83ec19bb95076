import type { CellAlignment, ImagePosition, ListStyle, Mark } from '@broadsheet/schema'
import { randomKey } from '../random.ts'

/** A run of text with its marks and its link; a line feed is a line break. */
export interface DraftSpan {
  text: string
  marks: readonly Mark[]
  link: string | null
}

/** An image as the newsroom's picker hands it over. */
export interface PickedImage {
  id: string
  url: string
  alt: string
  width: number
  height: number
  credit: string
}

/** A story as the newsroom's picker hands it over. */
export interface PickedStory {
  id: string
  headline: string
}

export interface DraftUse {
  key: string
  image: PickedImage
  caption: string
  position: ImagePosition | null
}

export interface DraftItem {
  key: string
  text: readonly DraftSpan[]
  depth: number
}

interface DraftCell {
  key: string
  text: readonly DraftSpan[]
  align: CellAlignment
}

export interface DraftRow {
  key: string
  cells: readonly DraftCell[]
}

type Text = readonly DraftSpan[]

/** What each kind of block holds while it is being written. The names are those of `BlockInput`; empty texts stand for null. */
interface Fields {
  paragraph: { text: Text }
  heading: { text: Text; level: number }
  list: { style: ListStyle; items: readonly DraftItem[] }
  quote: { text: Text; attribution: string }
  image: { image: PickedImage | null; caption: string; position: ImagePosition | null }
  imageGroup: { images: readonly DraftUse[]; caption: string }
  relatedStories: { title: string; stories: readonly PickedStory[] }
  embed: { url: string; title: string; provider: string }
  pullQuote: { text: Text; attribution: string }
  divider: { label: string }
  correction: { text: Text; date: string | null }
  table: { caption: string; head: DraftRow | null; rows: readonly DraftRow[] }
  code: { code: string; language: string }
}

export type DraftKind = keyof Fields

/** A draft of one kind; its key is local, stable as long as the draft is worked on, and never sent. */
export type DraftOf<Kind extends DraftKind> = { [Each in Kind]: { key: string; kind: Each } & Fields[Each] }[Kind]

/** A block while it is being written. */
export type BlockDraft = DraftOf<DraftKind>

// Drafts are kept between visits, so a number alone would be given twice.
const visit = randomKey().slice(0, 12)
let keys = 0

/** A key that no other draft, item, row or cell has. */
export function newKey(): string {
  keys += 1
  return `${visit}-${keys}`
}
