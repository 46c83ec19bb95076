import { ImageFormat, limits } from '@broadsheet/schema'
import type { ImageUrlArgs } from '@broadsheet/schema/graphql'
import { badInput } from '../graphql/problems.ts'
import type { ImageEntity } from './image.entity.ts'

const maxHeight = 4_000
const suffixes: Readonly<Record<ImageFormat, string>> = { AVIF: 'avif', WEBP: 'webp', JPEG: 'jpg' }
const formats = new Map(Object.entries(suffixes).map(([format, suffix]) => [suffix, format as ImageFormat]))

/** An image in one size and format. Without a height it keeps its proportions. */
export interface Rendition {
  readonly width: number
  readonly height: number | null
  readonly format: ImageFormat
}

/** The rendition that a client is given for its wish. Throws `BAD_USER_INPUT` naming the argument. */
export function sizeOf(image: Pick<ImageEntity, 'width'>, args: ImageUrlArgs): Rendition {
  const { width = null, height = null, format } = args
  if (width !== null && width < 1) throw badInput('width', '"width" must be 1 or more.', { min: 1 })
  if (height !== null && width === null) throw badInput('height', '"height" needs "width".')
  if (height !== null && (height < 1 || height > maxHeight)) {
    throw badInput('height', `"height" must be from 1 to ${maxHeight}.`, { min: 1, max: maxHeight })
  }
  const widest = limits.image.widths.at(-1) ?? image.width
  const granted = Math.min(limits.image.widths.find((one) => one >= (width ?? image.width)) ?? widest, image.width)
  // Cutting keeps the wished proportions at the width that is granted.
  const cut = height !== null && width !== null ? Math.max(1, Math.min(maxHeight, Math.round((height * granted) / width))) : null
  return { width: granted, height: cut, format: format ?? ImageFormat.WEBP }
}

/** File name of a rendition: key of the image, beginning of the hash of its bytes, size, format. */
export function nameOf(image: Pick<ImageEntity, 'id' | 'file'>, { width, height, format }: Rendition): string {
  return `${image.id}-${versionOf(image)}-${width}${height === null ? '' : `x${height}`}.${suffixes[format]}`
}

export const versionOf = (image: Pick<ImageEntity, 'file'>) => image.file.slice(0, 8)

const pattern = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-([0-9a-f]{8})-(\d{1,5})(?:x(\d{1,4}))?\.(avif|webp|jpg)$/

/** What a file name asks for; null if it was not made by `nameOf`. */
export function parseName(name: string): { id: string; version: string; rendition: Rendition } | null {
  const parts = pattern.exec(name)
  const format = formats.get(parts?.[5] ?? '')
  if (!parts || !format) return null
  const [, id = '', version = '', width, height] = parts
  return { id, version, rendition: { width: Number(width), height: height ? Number(height) : null, format } }
}
