import exifr from 'exifr'
import type { Claims } from './claims.ts'

/** Only these are read. Where and when a picture was taken is nobody's business but the photographer's. */
const pick = ['Artist', 'Copyright', 'ImageDescription']

/** What a camera wrote (EXIF). */
export async function readExif(bytes: Uint8Array): Promise<Claims> {
  const options = { mergeOutput: false, ifd0: { pick }, exif: false, gps: false, interop: false, ifd1: false }
  const tags: Record<string, unknown> = (await exifr.parse(bytes, options))?.ifd0 ?? {}
  const text = (name: string) => [tags[name]].filter((value) => typeof value === 'string')
  return { person: text('Artist'), rights: text('Copyright'), description: text('ImageDescription') }
}
