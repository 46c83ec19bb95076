import { limits } from '@broadsheet/schema'
import type { Credit } from '@broadsheet/schema/graphql'
import sharp from 'sharp'
import { cleanText } from '../../graphql/clean-text.ts'
import type { Claim, Claims } from './claims.ts'
import { suppliedCredits } from './credits.ts'
import { readExif } from './exif.ts'
import { readIptc } from './iptc.ts'
import { readXmp } from './xmp.ts'

/** What a picture brings along for the newsroom to check. */
export interface Supplied {
  readonly credits: Credit[]
  readonly license: string | null
  readonly caption: string | null
}

/** Bytes of a block of metadata; what is larger holds something else. */
const longest = 1_000_000

/**
 * Reads names and rights out of a picture before they are taken off with everything else. No odd text stops an upload: what
 * cannot be read is left out. XMP goes before IPTC, which cuts a name after 32 bytes, and IPTC before what cameras write.
 */
export async function readSupplied(bytes: Buffer): Promise<Supplied> {
  const { xmp, iptc, exif } = await sharp(bytes).metadata()
  const read = await Promise.all([
    claims(xmp, (block) => readXmp(new TextDecoder().decode(block))),
    claims(iptc, readIptc),
    claims(exif, (block) => readExif(block.subarray(startsWithExif(block) ? exifMark.length : 0).slice())),
  ])
  const all = (claim: Claim) => read.find((one) => one[claim]?.length)?.[claim] ?? []
  const texts = (claim: Claim, max: number, lines = false) => all(claim).flatMap((text) => usable(text, max, lines) ?? [])
  const { name, credit, license, credits } = limits.image
  return {
    credits: suppliedCredits({
      persons: texts('person', name).slice(0, credits),
      credit: texts('credit', credit)[0] ?? '',
      source: texts('source', name)[0] ?? '',
    }),
    license: texts('rights', license)[0] ?? null,
    caption: texts('description', limits.text.caption, true)[0] ?? null,
  }
}

/** Copied, because a block that lies about its lengths would be read into memory that belongs to somebody else. */
async function claims(block: Buffer | undefined, read: (block: Uint8Array) => Claims | Promise<Claims>): Promise<Claims> {
  if (!block || block.length > longest) return {}
  try {
    return await read(Uint8Array.from(block))
  } catch {
    return {}
  }
}

const exifMark = Buffer.from('Exif\0\0')
const startsWithExif = (block: Uint8Array) => exifMark.equals(block.subarray(0, exifMark.length))

/** A text as a service would take it, cut to its length; null for what it would refuse. */
function usable(text: string, max: number, lines: boolean): string | null {
  const padded = lines ? text : text.replace(/\s+/g, ' ')
  const fitting = [...padded.replace(/\0+$/, '').trim()].slice(0, max).join('')
  try {
    return cleanText('file', fitting, { min: 1, max, lines })
  } catch {
    return null
  }
}
