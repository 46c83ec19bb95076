import { createHash } from 'node:crypto'
import { creditOf } from '../../images/credits.ts'
import { ImageEntity } from '../../images/image.entity.ts'
import { type Attachment, isImage } from '../attachments.ts'
import type { ImageDraft } from '../html/draft.ts'
import { oneLine } from '../plain-text.ts'
import type { Run } from '../run.ts'
import { plainText } from '../text-of-html.ts'

/** An image to be written, whether the export lists it or an article merely shows it. */
interface Wanted {
  externalId: string
  address: string
  path: string
  alt: string
}

/** Knows which images are here. Files are taken from the folder that was given; nothing is ever fetched. */
export class Images {
  private readonly rows = new Map<string, string | null>()

  constructor(private readonly run: Run) {}

  /** Writes all attachments that are images. */
  async writeAttachments(): Promise<void> {
    for (const attachment of this.run.survey.attachments.all()) {
      if (isImage(attachment.address)) await this.rowOf(wanted(attachment))
      else this.run.ledger.skip('images', 'not an image')
    }
  }

  /** The key of the row of an image in an article; null if its file was not given. */
  async find(draft: ImageDraft): Promise<string | null> {
    const attachment = this.run.survey.attachments.behind(draft.address, draft.attachment)
    if (attachment) return this.ofAttachment(attachment)
    return this.rowOf({ externalId: draft.address, address: draft.address, path: '', alt: oneLine(draft.alt, 1_000) })
  }

  async ofAttachment(attachment: Attachment): Promise<string | null> {
    return isImage(attachment.address) ? this.rowOf(wanted(attachment)) : null
  }

  private async rowOf(image: Wanted): Promise<string | null> {
    const known = this.rows.get(image.externalId)
    if (known !== undefined) return known
    const id = await this.write(image)
    this.rows.set(image.externalId, id)
    return id
  }

  private async write({ externalId, address, path, alt }: Wanted): Promise<string | null> {
    const { database, memory, ledger, survey, originals, media } = this.run
    const ours = survey.attachments.isHome(address) || path !== ''
    const bytes = media && ours ? await media.read(address, path) : null
    if (!bytes) {
      ledger.skip('images', 'file not given')
      return null
    }
    const original = await originals.keep(bytes).catch(() => null)
    if (!original) {
      ledger.skip('images', 'its file is not an image')
      return null
    }
    const { site } = survey
    const credits = [creditOf({ agencies: [site.name] })]
    const license = site.license
    const { id, outcome } = await database.transaction((manager) =>
      memory.settle(manager, {
        kind: 'image',
        externalId,
        content: { hash: createHash('sha256').update(bytes).digest('hex'), alt, credits, license },
        async write(id) {
          const known = await manager.findOneBy(ImageEntity, { id })
          const row = known ?? { id, focalPoint: null, canDistribute: false, creditNotRequired: false }
          await manager.save(ImageEntity, { ...row, ...original, alt, credits, license })
        },
      }),
    )
    ledger.take('images', outcome)
    return id
  }
}

function wanted({ id, address, path, alt, title }: Attachment): Wanted {
  return { externalId: id || address, address, path, alt: oneLine(plainText(alt || title), 1_000) }
}
