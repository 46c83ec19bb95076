import type { ImagePosition } from '@broadsheet/schema'
import type { KeptBlock } from '../../articles/body.ts'

/** An image where it stands in foreign HTML: by its address there. Which row it is, if any, is found out later. */
export interface ImageDraft {
  address: string
  /** What WordPress calls it, where the HTML tells. */
  attachment: string | null
  alt: string
  caption: string | null
  position: ImagePosition | null
}

export interface ImageGroupDraft {
  kind: 'ImageGroupBlock'
  images: ImageDraft[]
  caption: string | null
  /** Attachments that are meant besides: listed by number, or all that hang on the article. */
  attachments: 'ALL' | string[]
}

type Finished = Exclude<KeptBlock, { kind: 'ImageBlock' | 'ImageGroupBlock' | 'RelatedStoriesBlock' }>

/** A block as HTML gives it. */
export type DraftBlock = Finished | { kind: 'ImageBlock'; image: ImageDraft } | ImageGroupDraft
