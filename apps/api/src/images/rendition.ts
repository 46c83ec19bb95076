import { ImageFormat, limits } from '@broadsheet/schema'
import type { ImageUrlArgs } from '@broadsheet/schema/graphql'
import { badInput } from '../graphql/problems.ts'
import type { ImageEntity } from './image.entity.ts'

const suffixes: Readonly<Record<ImageFormat, string>> = { AVIF: 'avif', WEBP: 'webp', JPEG: 'jpg' }
const formats = new Map(Object.entries(suffixes).map(([format, suffix]) => [suffix, format as ImageFormat]))

/** An image in one size and format. Without a height it keeps its proportions. */
export interface Rendition {
  readonly width: number
  readonly height: number | null
  readonly format: ImageFormat
}

/** The rendition that a client is given for its wish. Throws `BAD_USER_INPUT` naming the argument. */
export function sizeOf(image: Pick<ImageEntity, 'width' | 'height'>, args: ImageUrlArgs): Rendition {
  const { width = null, height = null, format } = args
  if (height !== null && width === null) throw badInput('height', '"height" needs "width".')
  return {
    width: side('width', width ?? image.width, image.width),
    height: height === null ? null : side('height', height, image.height),
    format: format ?? ImageFormat.WEBP,
  }
}

/** The next side that is delivered, the original's at most: few enough that nobody can fill a disk with sizes. */
function side(argument: string, wish: number, original: number): number {
  if (wish < 1) throw badInput(argument, `"${argument}" must be 1 or more.`, { min: 1 })
  const { sides } = limits.image
  return Math.min(sides.find((one) => one >= wish) ?? Math.max(...sides), original)
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
