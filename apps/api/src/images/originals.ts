import { createHash } from 'node:crypto'
import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'

/** Pixels of an original at most: enough for a full newspaper page, not for a bomb. */
const maxPixels = 60_000_000
/** Pixels on the longer side of what is kept. */
const keptSide = 2_400

/** What is taken over. Drawings are not: they can hold scripts and other files. */
const formats = new Set<string | undefined>(['jpeg', 'png', 'webp', 'heif', 'gif', 'tiff'])

/** An original as it is kept: what the row of an image needs to know of it. */
export interface Original {
  readonly file: string
  readonly width: number
  readonly height: number
  readonly placeholder: string
}

/** The folder of originals. Every file in it was made by us: decoded, bounded, stripped of metadata and encoded anew. */
export class Originals {
  constructor(readonly folder: string) {}

  /** Keeps a picture. The same bytes give the same file. Throws if they are no picture. */
  async keep(bytes: Buffer): Promise<Original> {
    const picture = sharp(bytes, { limitInputPixels: maxPixels })
    const { format } = await picture.metadata()
    if (!formats.has(format)) throw new TypeError(`Pictures of the format ${format} are not taken.`)
    const { data, info } = await picture
      .rotate()
      .resize({ width: keptSide, height: keptSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 90 })
      .toBuffer({ resolveWithObject: true })
    const { dominant } = await sharp(data).resize({ width: 64 }).stats()
    const file = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.jpg`
    await this.write(file, data)
    return { file, width: info.width, height: info.height, placeholder: hex(dominant) }
  }

  path(file: string): string {
    return join(this.folder, file)
  }

  private async write(file: string, bytes: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true })
    if (await stat(this.path(file)).catch(() => null)) return
    // Renamed when whole, so that nobody ever reads half a picture.
    const partial = this.path(`${file}.${process.pid}.${Date.now()}.part`)
    await writeFile(partial, bytes)
    await rename(partial, this.path(file))
  }
}

const hex = ({ r, g, b }: { r: number; g: number; b: number }) =>
  `#${[r, g, b].map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`
