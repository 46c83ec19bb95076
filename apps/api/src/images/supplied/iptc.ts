import exifr from 'exifr'
import type { Claims } from './claims.ts'

/** What a news agency wrote in the form that is still the most common (IPTC-IIM). */
export async function readIptc(bytes: Uint8Array): Promise<Claims> {
  const tags = ((await exifr.sidecar(bytes, {}, 'iptc')) ?? {}) as Record<string, unknown>
  const text = (name: string) => [tags[name]].flat().flatMap((value) => (typeof value === 'string' ? [unmangled(value)] : []))
  return {
    person: text('Byline'),
    credit: text('Credit'),
    source: text('Source'),
    rights: text('CopyrightNotice'),
    description: text('Caption'),
  }
}

/** Read as Latin-1, whatever it is: nearly everybody writes UTF-8, and says so at best elsewhere in the file. */
function unmangled(text: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'))
  } catch {
    return text
  }
}
