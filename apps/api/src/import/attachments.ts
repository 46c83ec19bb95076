import type { ItemRecord } from './wxr/records.ts'

/** A file that the site keeps, as the export describes it. */
export interface Attachment {
  id: string
  /** The item that it was put up for. */
  parent: string
  address: string
  /** Its place in the folder of uploads, where the export tells. */
  path: string
  title: string
  alt: string
  caption: string
}

/** All attachments of a file, found by what the HTML of an article tells of them. */
export class Attachments {
  private readonly byId = new Map<string, Attachment>()
  private readonly byAddress = new Map<string, Attachment>()
  private readonly hosts = new Set<string>()

  add(item: ItemRecord): void {
    const attachment = {
      id: item.id,
      parent: item.parent,
      address: item.attachmentAddress || item.guid,
      path: item.meta.get('_wp_attached_file') ?? '',
      title: item.title,
      alt: item.meta.get('_wp_attachment_image_alt') ?? '',
      caption: item.excerpt,
    }
    this.byId.set(attachment.id, attachment)
    this.byAddress.set(original(attachment.address), attachment)
    if (URL.canParse(attachment.address)) this.hosts.add(new URL(attachment.address).hostname)
  }

  all(): IterableIterator<Attachment> {
    return this.byId.values()
  }

  find(id: string): Attachment | undefined {
    return this.byId.get(id)
  }

  of(parent: string): Attachment[] {
    return [...this.byId.values()].filter((attachment) => attachment.parent === parent && isImage(attachment.address))
  }

  /** The attachment behind an image: by its address first, because numbers survive a move between sites unchanged, but wrong. */
  behind(address: string, id: string | null): Attachment | undefined {
    return this.byAddress.get(original(address)) ?? (id && this.isHome(address) ? this.byId.get(id) : undefined)
  }

  /** Whether a host keeps files of this site. */
  isHome(address: string): boolean {
    return URL.canParse(address) && this.hosts.has(new URL(address).hostname)
  }
}

export function isImage(address: string): boolean {
  return /\.(avif|bmp|gif|heic|jpe?g|png|tiff?|webp)(\?.*)?$/i.test(address)
}

/** The address of the full size, of an address that names a size. */
function original(address: string): string {
  return address
    .replace(/[?#].*$/, '')
    .replace(/^http:/, 'https:')
    .replace(/-\d{2,5}x\d{2,5}(?=\.\w+$)/, '')
}
