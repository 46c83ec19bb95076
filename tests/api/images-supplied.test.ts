import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'
import { iptc, iptcFields, plain, withSegment, xmp } from './pictures.ts'
import { accepted, keptFile, keyOf } from './uploading.ts'

const { byline, credit, source, copyright, caption } = iptcFields

let newsroom: Newsroom
let plant: Planter
let token: string
let jpeg: Buffer

beforeAll(async () => {
  newsroom = await openNewsroom()
  plant = new Planter(newsroom.db)
  token = await plant.session(await plant.user({ role: 'AUTHOR' }))
  jpeg = await plain().jpeg().toBuffer()
})
afterAll(() => newsroom.close())

const take = (file: Buffer) => accepted(newsroom, { file, token })
const agencySays = (...fields: [number, string | Buffer][]) => take(withSegment(jpeg, iptc(fields)))

async function licenseOf(id: string): Promise<string | null> {
  const { rows } = await newsroom.db.query<{ license: string | null }>('select license from image where id = $1', [keyOf(id)])
  return rows[0]?.license ?? null
}

describe('what news agencies write into a file', () => {
  test.for<[string, [number, string][], object[]]>([
    [
      'a person and agencies',
      [
        [byline, 'Orla Venwick'],
        [credit, 'ECP'],
        [source, 'Coastline Images'],
      ],
      [{ person: 'Orla Venwick', agencies: ['ECP', 'Coastline Images'], via: null, display: 'Orla Venwick/ECP/Coastline Images' }],
    ],
    [
      'an agency through another',
      [
        [credit, 'WNP via STRANDLINE'],
        [source, 'WNP'],
      ],
      [{ person: null, agencies: ['WNP'], via: 'STRANDLINE', display: 'WNP via STRANDLINE' }],
    ],
    [
      'nothing but the way',
      [
        [byline, 'KCN'],
        [credit, 'via STRANDLINE'],
        [source, 'KCN'],
      ],
      [{ person: 'KCN', agencies: [], via: 'STRANDLINE', display: 'KCN via STRANDLINE' }],
    ],
    [
      'the whole line at once',
      [
        [byline, 'Una Skelloch'],
        [credit, 'Una Skelloch/Skell Island News via STRANDLINE'],
      ],
      [
        {
          person: 'Una Skelloch',
          agencies: ['Skell Island News'],
          via: 'STRANDLINE',
          display: 'Una Skelloch/Skell Island News via STRANDLINE',
        },
      ],
    ],
    [
      'two persons',
      [
        [byline, 'Zoë Ärger'],
        [byline, 'Torquil Raine'],
        [credit, 'ECP'],
      ],
      [
        { person: 'Zoë Ärger', agencies: ['ECP'], via: null, display: 'Zoë Ärger/ECP' },
        { person: 'Torquil Raine', agencies: ['ECP'], via: null, display: 'Torquil Raine/ECP' },
      ],
    ],
    ['no names', [[caption, 'A field']], []],
  ])('%s', async ([, fields, credits]) => {
    expect((await agencySays(...fields)).credits).toEqual(credits)
  })

  test('becomes the caption and the licence, never the alternative text', async () => {
    const taken = await agencySays([caption, 'The harbour\rat dawn.'], [copyright, '© Coastline Images'])
    expect([taken.caption, taken.alt]).toEqual(['The harbour\nat dawn.', ''])
    expect(await licenseOf(taken.id)).toBe('© Coastline Images')
  })

  test('is read as Latin-1 where it is no UTF-8', async () => {
    expect((await agencySays([byline, Buffer.from('Zoë', 'latin1')])).credits[0]?.person).toBe('Zoë')
  })

  test.for<[string, [number, string | Buffer][]]>([
    ['control characters', [[byline, 'A\u0007B']]],
    ['signs that turn the direction', [[byline, 'A\u202eB']]],
    ['piled marks', [[byline, `A${'\u0301'.repeat(9)}`]]],
    ['what cannot be seen', [[byline, '\u200b\u200b']]],
    ['only padding', [[byline, Buffer.alloc(32)]]],
  ])('is left out where it holds %s', async ([, fields]) => {
    expect(await agencySays(...fields, [credit, 'ECP'])).toMatchObject({ credits: [{ person: null, display: 'ECP' }] })
  })

  test('is cut where it is too long', async () => {
    const taken = await agencySays([byline, 'ä'.repeat(900)], [credit, 'b/'.repeat(240)], [caption, 'c'.repeat(9_000)])
    expect(taken.credits).toMatchObject([{ person: 'ä'.repeat(200), agencies: ['b'] }])
    expect(taken.caption).toBe('c'.repeat(2_000))
  })

  test('stops no upload where it lies about its lengths', async () => {
    const segment = iptc([[byline, 'Orla Venwick']])
    segment.writeUInt16BE(0xffff, segment.indexOf(Buffer.from([0x1c, 2, byline])) + 3)
    expect((await take(withSegment(jpeg, segment))).credits).toEqual([])
  })
})

describe('what newer programs and cameras write', () => {
  const description = `photoshop:Credit="ECP &amp; Sons"><dc:creator><rdf:Seq><rdf:li>Orla Venwick, of a name longer than 32 bytes</rdf:li></rdf:Seq></dc:creator>
    <dc:description><rdf:Alt><rdf:li xml:lang="x-default">A field</rdf:li><rdf:li xml:lang="de">Ein Feld</rdf:li></rdf:Alt></dc:description>
    <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">CC BY 4.0</rdf:li></rdf:Alt></dc:rights>`

  test.for(['jpeg', 'png', 'webp', 'avif', 'tiff'] as const)('is read from %s', async (format) => {
    const taken = await take(await plain().toFormat(format).withXmp(xmp(description)).toBuffer())
    const person = 'Orla Venwick, of a name longer than 32 bytes'
    expect(taken.credits).toEqual([{ person, agencies: ['ECP & Sons'], via: null, display: `${person}/ECP & Sons` }])
    expect([taken.caption, await licenseOf(taken.id)]).toEqual(['A field', 'CC BY 4.0'])
  })

  test('goes before the shorter form of the same', async () => {
    const file = await plain().jpeg().withXmp(xmp(description)).toBuffer()
    const taken = await take(
      withSegment(
        file,
        iptc([
          [byline, 'Orla Venwick, of a name lo'],
          [source, 'Coastline Images'],
        ]),
      ),
    )
    expect(taken.credits[0]?.display).toBe('Orla Venwick, of a name longer than 32 bytes/ECP & Sons/Coastline Images')
  })

  test('is taken from the camera where nobody else says more', async () => {
    const IFD0 = { Artist: 'Orla Venwick', Copyright: 'Orla Venwick', ImageDescription: 'A field' }
    const taken = await take(await plain().jpeg().withExif({ IFD0 }).toBuffer())
    expect([taken.credits[0]?.display, taken.caption, await licenseOf(taken.id)]).toEqual(['Orla Venwick', 'A field', 'Orla Venwick'])
  })

  test.for<[string, string]>([
    ['no XML', '<<<'],
    ['entities of its own', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['100,000 levels', `<a>${'<b>'.repeat(100_000)}`],
    ['100,000 tags that never end', `<rdf:Description>${'<dc:creator>'.repeat(70_000)}`],
  ])('is left out, and quickly, where it is %s', async ([, text]) => {
    const file = await plain().png().withXmp(text).toBuffer()
    const began = Date.now()
    expect((await take(file)).credits).toEqual([])
    expect(Date.now() - began, 'milliseconds').toBeLessThan(2_000)
  })
})

test('nothing of it stays in any file: not where it was taken, nor by whom', async () => {
  // Never seen before: of bytes that are known the file of an earlier run would be looked at.
  const IFD0 = { Artist: 'Orla Venwick', Make: `Obscura ${randomUUID()}` }
  const IFD3 = { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N', GPSLongitude: '0/1 7/1 0/1', GPSLongitudeRef: 'W' }
  const full = await plain(700, 400)
    .jpeg()
    .withExif({ IFD0, IFD3 })
    .withXmp(xmp('photoshop:City="Wrenmouth">'))
    .withIccProfile('p3')
    .toBuffer()
  const file = withSegment(full, iptc([[byline, 'Orla Venwick']]))
  expect(await sharp(file).metadata()).toMatchObject({ exif: expect.any(Buffer), xmp: expect.any(Buffer), iptc: expect.any(Buffer) })

  const taken = await take(file)
  const section_id = await plant.section()
  await plant.link('article_image', { article_id: await plant.article({ section_id }), image_id: keyOf(taken.id) })
  const addresses = ['AVIF', 'WEBP', 'JPEG'].map(
    (format) => `${format}: url(width: 640, format: ${format}) ${format}_cut: url(width: 160, height: 160, format: ${format})`,
  )
  const { node } = await newsroom.read<{ node: Record<string, string> }>(
    `{ node(id: "${taken.id}") { ... on Image { ${addresses.join(' ')} } } }`,
  )
  const renditions = Object.values(node).map(async (url) =>
    Buffer.from(await (await fetch(new URL(new URL(url).pathname, newsroom.url))).arrayBuffer()),
  )
  const files = [await keptFile(newsroom, taken), ...(await Promise.all(renditions))]
  expect(files).toHaveLength(7)
  for (const bytes of files) {
    const { exif, xmp: packet, iptc: block, icc, comments } = await sharp(bytes).metadata()
    expect({ exif, packet, block, icc, comments }).toEqual({})
    expect(bytes.toString('latin1')).not.toMatch(/Exif|Photoshop|Orla|Obscura|Wrenmouth|xmpmeta/)
  }
})
