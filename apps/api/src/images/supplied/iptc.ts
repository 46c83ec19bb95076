import exifr from 'exifr'
import type { Claims } from './claims.ts'

/** What a news agency wrote in the form that is still the most common (IPTC-IIM). */
export async function readIptc(bytes: Uint8Array): Promise<Claims> {
  const tags: Record<string, unknown> = (await exifr.parse(asJpeg(bytes), { mergeOutput: false, tiff: false, iptc: true }))?.iptc ?? {}
  const text = (name: string) => [tags[name]].flat().flatMap((value) => (typeof value === 'string' ? [unmangled(value)] : []))
  return {
    person: text('Byline'),
    credit: text('Credit'),
    source: text('Source'),
    rights: text('CopyrightNotice'),
    description: text('Caption'),
  }
}

/** The block alone, where exifr looks for it: it reads files only, and the rest of this one is nothing to it. */
function asJpeg(block: Uint8Array): Uint8Array {
  const length = block.length + 2
  if (length > 0xffff) throw new RangeError('No block of a JPEG is that long.')
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xed, length >> 8, length & 0xff, ...block, 0xff, 0xd9])
}

/** Read as Latin-1, whatever it is: nearly everybody writes UTF-8, and says so at best elsewhere in the file. */
function unmangled(text: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'))
  } catch {
    return text
  }
}
