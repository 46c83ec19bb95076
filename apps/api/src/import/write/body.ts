import type { Span } from '@broadsheet/schema/graphql'
import type { KeptBlock, KeptImageUse } from '../../articles/body.ts'
import type { Attachment } from '../attachments.ts'
import type { DraftBlock, ImageDraft, ImageGroupDraft } from '../html/draft.ts'
import { embedBlock } from '../html/providers.ts'
import { oneLine } from '../plain-text.ts'
import type { Run } from '../run.ts'
import { plainText } from '../text-of-html.ts'
import type { Images } from './images.ts'

const linked = 'images without a file are links to their address there'

/** Blocks as a row keeps them: every image by the key of its row, and those that are not here as links to where they are. */
export class Bodies {
  constructor(
    private readonly run: Run,
    private readonly images: Images,
  ) {}

  async keep(drafts: readonly DraftBlock[], item: string): Promise<KeptBlock[]> {
    const kept: KeptBlock[] = []
    for (const draft of drafts) {
      if (draft.kind === 'ImageBlock') kept.push(...(await this.group([draft.image], null)))
      else if (draft.kind === 'ImageGroupBlock')
        kept.push(...(await this.group([...draft.images, ...this.attached(draft, item)], draft.caption)))
      else kept.push(draft)
    }
    return kept
  }

  /** The images that are here stand together; the others follow as links. */
  private async group(drafts: ImageDraft[], caption: string | null): Promise<KeptBlock[]> {
    const uses: KeptImageUse[] = []
    const missing: ImageDraft[] = []
    for (const draft of drafts) {
      const imageId = await this.images.find(draft)
      if (imageId) uses.push({ imageId, caption: captionOf(draft.caption), position: draft.position })
      else missing.push(draft)
    }
    this.run.ledger.note(linked, missing.length)
    return [...shown(uses, caption), ...links(missing, uses.length === 0 ? caption : null)]
  }

  private attached({ attachments }: ImageGroupDraft, item: string): ImageDraft[] {
    const all = this.run.survey.attachments
    const meant = attachments === 'ALL' ? all.of(item) : attachments.flatMap((id) => all.find(id) ?? [])
    return meant.map((attachment) => ({ ...draftOf(attachment), position: null }))
  }
}

function draftOf({ id, address, alt, title, caption }: Attachment): Omit<ImageDraft, 'position'> {
  return { address, attachment: id, alt: plainText(alt || title), caption: plainText(caption) || null }
}

function shown(uses: KeptImageUse[], caption: string | null): KeptBlock[] {
  const [only] = uses
  if (!only) return []
  if (uses.length === 1) return [{ kind: 'ImageBlock', image: { ...only, caption: only.caption ?? captionOf(caption) } }]
  return [{ kind: 'ImageGroupBlock', images: uses, caption: captionOf(caption) }]
}

function links(missing: ImageDraft[], caption: string | null): KeptBlock[] {
  const [only] = missing
  if (!only) return []
  if (missing.length === 1) return [embedBlock(only.address, titleOf(only) || caption) as KeptBlock]
  const items = missing.map((draft) => ({ text: [linkTo(draft)], depth: 0 }))
  const heading: KeptBlock[] = caption ? [{ kind: 'ParagraphBlock', text: [{ text: caption, marks: [], link: null }] }] : []
  return [...heading, { kind: 'ListBlock', style: 'UNORDERED', items }]
}

function linkTo(draft: ImageDraft): Span {
  return { text: titleOf(draft) || (draft.address.split('/').at(-1) ?? draft.address), marks: [], link: draft.address }
}

function titleOf({ caption, alt }: ImageDraft): string {
  return captionOf(caption) ?? oneLine(alt, 500)
}

function captionOf(caption: string | null): string | null {
  return oneLine(caption ?? '', 2_000) || null
}
