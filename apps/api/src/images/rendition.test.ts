import { describe, expect, test } from 'vitest'
import { nameOf, parseName, type Rendition, sizeOf } from './rendition.ts'

const image = { id: '0b54e2a5-7a3c-4d0e-9f1a-1f2e3d4c5b6a', file: 'deadbeef00112233.jpg', width: 1_500, focalPoint: null }
const name = `${image.id}-deadbeef-320.webp`

describe('a wish is granted in widths and proportions that are delivered', () => {
  test.for<[Parameters<typeof sizeOf>[1], Rendition]>([
    [{ width: 1 }, { width: 160, height: null, format: 'WEBP' }],
    [{ width: 160 }, { width: 160, height: null, format: 'WEBP' }],
    [
      { width: 161, format: 'AVIF' },
      { width: 320, height: null, format: 'AVIF' },
    ],
    [{ width: 1_400 }, { width: 1_500, height: null, format: 'WEBP' }],
    [{ width: 2_147_483_647 }, { width: 1_500, height: null, format: 'WEBP' }],
    [{}, { width: 1_500, height: null, format: 'WEBP' }],
    [
      { width: 320, height: 180 },
      { width: 320, height: 180, format: 'WEBP' },
    ],
    [
      { width: 300, height: 150 },
      { width: 320, height: 160, format: 'WEBP' },
    ],
    [
      { width: 640, height: 430 },
      { width: 640, height: 427, format: 'WEBP' },
    ],
    [
      { width: 1_000_000, height: 1 },
      { width: 1_500, height: 500, format: 'WEBP' },
    ],
    [
      { width: 1, height: 4_000 },
      { width: 160, height: 320, format: 'WEBP' },
    ],
  ])('%o', ([wish, granted]) => {
    expect(sizeOf(image, wish)).toEqual(granted)
  })

  test('and what is granted is granted again, so that its address can be asked for', () => {
    for (const wish of [{}, { width: 1 }, { width: 700, height: 333 }, { width: 1_499 }, { width: 9_999, height: 4_000 }]) {
      const granted = sizeOf(image, wish)
      expect(sizeOf(image, granted)).toEqual(granted)
    }
  })

  test.for([{ width: 0 }, { width: -1 }, { height: 100 }, { width: 100, height: 0 }, { width: 100, height: -5 }])(
    '%o is refused',
    (wish) => {
      expect(() => sizeOf(image, wish)).toThrow(/"(width|height)"/)
    },
  )
})

describe('a name', () => {
  test('is read as it was written', () => {
    for (const rendition of [sizeOf(image, { width: 320 }), sizeOf(image, { width: 320, height: 160, format: 'JPEG' })]) {
      expect(parseName(nameOf(image, rendition))).toEqual({ id: image.id, version: 'deadbeef', rendition })
    }
  })

  test('of what is cut changes with the point around which it is cut', () => {
    const names = [null, { x: 0.1, y: 0.5 }, { x: 0.2, y: 0.5 }].flatMap((focalPoint) => [
      nameOf({ ...image, focalPoint }, sizeOf(image, { width: 320, height: 160 })),
    ])
    expect(new Set(names).size).toBe(3)
    for (const cut of names) expect(parseName(cut)).not.toBeNull()
    expect(nameOf({ ...image, focalPoint: { x: 0.1, y: 0.5 } }, sizeOf(image, { width: 320 }))).toBe(name)
  })

  test.for([
    '',
    '../../etc/passwd',
    `../${name}`,
    `${name}/..`,
    `${name}\0`,
    `${name}\n`,
    ` ${name}`,
    name.toUpperCase(),
    name.replace('webp', 'svg'),
    name.replace('320', ''),
    name.replace('320', '-320'),
    name.replace('320', '320x'),
    name.replace('320', '100000'),
    name.replace('320', '٣٢٠'),
    name.replace('deadbeef', 'deadbee'),
    `${'a'.repeat(100_000)}.webp`,
  ])('%j is none', (other) => {
    expect(parseName(other)).toBeNull()
  })
})
