import { createHash } from 'node:crypto'
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
export function sizeOf(image: Pick<ImageEntity, 'width'>, args: ImageUrlArgs): Rendition {
  const { width: wide = null, height: high = null, format } = args
  for (const [argument, wish] of Object.entries({ width: wide, height: high })) {
    if (wish !== null && wish < 1) throw badInput(argument, `"${argument}" must be 1 or more.`, { min: 1 })
  }
  if (high !== null && wide === null) throw badInput('height', '"height" needs "width".')
  const { widths } = limits.image
  const wish = wide ?? image.width
  const width = Math.min(widths.find((one) => one >= wish) ?? Math.max(...widths), image.width)
  const height = high === null ? null : Math.max(1, Math.round(width / nearestProportion(wish / high)))
  return { width, height, format: format ?? ImageFormat.WEBP }
}

/** Few proportions, so that nobody can fill a disk with sizes. */
function nearestProportion(wish: number): number {
  const distance = (one: number) => Math.abs(Math.log(one / wish))
  const all = limits.image.proportions.map(([wide, high]) => wide / high)
  return all.reduce((best, one) => (distance(one) < distance(best) ? one : best))
}

type Named = Pick<ImageEntity, 'id' | 'file' | 'focalPoint'>

/** File name of a rendition: key of the image, version, size, format. */
export function nameOf(image: Named, rendition: Rendition): string {
  const { width, height, format } = rendition
  return `${image.id}-${versionOf(image, rendition)}-${width}${height === null ? '' : `x${height}`}.${suffixes[format]}`
}

/** Tells contents apart: by the hash of the original, and for what is cut by the point around which it is. */
export function versionOf({ file, focalPoint }: Pick<Named, 'file' | 'focalPoint'>, { height }: Pick<Rendition, 'height'>): string {
  if (height === null || !focalPoint) return file.slice(0, 8)
  return createHash('sha256').update(`${file} ${focalPoint.x} ${focalPoint.y}`).digest('hex').slice(0, 8)
}

const pattern = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-([0-9a-f]{8})-(\d{1,5})(?:x(\d{1,4}))?\.(avif|webp|jpg)$/

/** What a file name asks for; null if it was not made by `nameOf`. */
export function parseName(name: string): { id: string; version: string; rendition: Rendition } | null {
  const parts = pattern.exec(name)
  const format = formats.get(parts?.[5] ?? '')
  if (!parts || !format) return null
  const [, id = '', version = '', width, height] = parts
  return { id, version, rendition: { width: Number(width), height: height ? Number(height) : null, format } }
}
