import { pathOf } from '../addresses.ts'

/**
 * `src` and `srcset` from addresses by width in pixels. Widths beyond the original's are left out, since they would
 * deliver the original again under a false name; the smallest always stays.
 */
export function sourcesOf(byWidth: Record<number, string>, originalWidth: number): { src: string; srcSet: string } {
  const [smallest, ...larger] = Object.entries(byWidth).map(([width, url]) => ({ width: Number(width), path: pathOf(url) }))
  if (!smallest) throw new Error('An image was asked for in no width at all.')
  const offered = [smallest, ...larger.filter(({ width }) => width <= originalWidth)]
  const middle = offered[Math.floor(offered.length / 2)] ?? smallest
  return { src: middle.path, srcSet: offered.map(({ path, width }) => `${path} ${width}w`).join(', ') }
}
