import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FocalPoint } from '@broadsheet/schema/graphql'
import sharp, { type Sharp } from 'sharp'
import type { ImageEntity } from './image.entity.ts'
import type { Originals } from './originals.ts'
import { nameOf, type Rendition } from './rendition.ts'

/** Makes sizes of images when they are first asked for, and keeps them on disk. */
export class Renditions {
  private readonly making = new Map<string, Promise<Buffer>>()

  constructor(
    private readonly originals: Originals,
    private readonly folder: string,
  ) {}

  async read(image: ImageEntity, rendition: Rendition): Promise<Buffer> {
    const name = nameOf(image, rendition)
    const kept = await readFile(join(this.folder, name)).catch(() => null)
    if (kept) return kept
    // Many readers of a new page ask for the same size at once: it is made once.
    const made = this.making.get(name) ?? this.make(image, rendition).finally(() => this.making.delete(name))
    this.making.set(name, made)
    return made
  }

  private async make(image: ImageEntity, rendition: Rendition): Promise<Buffer> {
    const picture = sharp(this.originals.path(image.file))
    const { width } = rendition
    const height = rendition.height ?? Math.round((width * image.height) / image.width)
    if (rendition.height !== null) picture.extract(cut(image, width / height))
    picture.resize({ width, height, fit: 'fill' })
    const bytes = await encode(picture, rendition.format).toBuffer()
    const name = nameOf(image, rendition)
    const partial = join(this.folder, `${name}.${process.pid}.part`)
    await mkdir(this.folder, { recursive: true })
    await writeFile(partial, bytes)
    await rename(partial, join(this.folder, name))
    return bytes
  }
}

function encode(picture: Sharp, format: Rendition['format']): Sharp {
  if (format === 'AVIF') return picture.avif({ quality: 55, effort: 3 })
  if (format === 'JPEG') return picture.jpeg({ quality: 80, mozjpeg: true })
  return picture.webp({ quality: 80, effort: 3 })
}

/** The largest area of these proportions that holds the focal point as near to its middle as the edges allow. */
function cut({ width, height, focalPoint }: ImageEntity, proportions: number) {
  const wide = Math.min(width, Math.max(1, Math.round(height * proportions)))
  const high = Math.min(height, Math.max(1, Math.round(width / proportions)))
  const { x, y }: FocalPoint = focalPoint ?? { x: 0.5, y: 0.5 }
  const place = (point: number, whole: number, part: number) => Math.round(Math.min(Math.max(point * whole - part / 2, 0), whole - part))
  return { left: place(x, width, wide), top: place(y, height, high), width: wide, height: high }
}
