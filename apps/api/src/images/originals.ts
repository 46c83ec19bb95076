import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { limits } from '@broadsheet/schema'
import sharp from 'sharp'
import { checkPicture, decoded } from './accepted.ts'
import { Turns } from './turns.ts'

/** Pixels on the longer side of what is kept. */
const keptSide = 2_400
/** Decoding takes a core and, for a large picture, some hundred megabytes. */
const atOnce = 2
/** For one picture; what takes longer was made to. */
const timeout = { seconds: 20 }

/** An original as it is kept: what the row of an image needs to know of it. */
export interface Original {
  readonly file: string
  readonly width: number
  readonly height: number
  readonly placeholder: string
}

/** The folder of originals. Every file in it was made by us: decoded, bounded, stripped of metadata and encoded anew. */
export class Originals {
  private readonly turns = new Turns(atOnce)

  constructor(readonly folder: string) {}

  /** Keeps a picture. The same bytes give the same file. Throws `UNSUPPORTED_MEDIA` or `IMAGE_TOO_LARGE`. */
  keep(bytes: Buffer): Promise<Original> {
    return this.turns.take(async () => {
      await checkPicture(bytes)
      const { data, info } = await decoded(
        sharp(bytes, { limitInputPixels: limits.image.pixels })
          .timeout(timeout)
          .rotate()
          .resize({ width: keptSide, height: keptSide, fit: 'inside', withoutEnlargement: true })
          .flatten({ background: '#ffffff' })
          .jpeg({ quality: 90 })
          .toBuffer({ resolveWithObject: true }),
      )
      const { dominant } = await sharp(data).resize({ width: 64 }).stats()
      const file = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.jpg`
      await this.write(file, data)
      return { file, width: info.width, height: info.height, placeholder: hex(dominant) }
    })
  }

  path(file: string): string {
    return join(this.folder, file)
  }

  private async write(file: string, bytes: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true })
    if (await stat(this.path(file)).catch(() => null)) return
    // Renamed when whole, so that nobody ever reads half a picture.
    const partial = this.path(`${file}.${randomUUID()}.part`)
    await writeFile(partial, bytes, { flush: true })
    await rename(partial, this.path(file))
  }
}

const hex = ({ r, g, b }: { r: number; g: number; b: number }) =>
  `#${[r, g, b].map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`
