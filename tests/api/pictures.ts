import sharp from 'sharp'

/** A plain picture, as a sharp pipeline to be written in some format. */
export const plain = (width = 60, height = 40, background = '#336699') => sharp({ create: { width, height, channels: 3, background } })

/** A JPEG with a block of metadata put right after its beginning. */
export const withSegment = (jpeg: Buffer, segment: Buffer) => Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)])

const uint16 = (value: number) => Buffer.from([value >> 8, value & 0xff])
const uint32 = (value: number) => Buffer.concat([uint16(value >>> 16), uint16(value & 0xffff)])

/** Numbers of the fields that news agencies write. */
export const iptcFields = { byline: 80, credit: 110, source: 115, copyright: 116, caption: 120 }

/** The block of a JPEG (APP13) in which news agencies say whose picture it is: IPTC-IIM within a resource of Photoshop. */
export function iptc(fields: readonly (readonly [field: number, text: string | Buffer])[]): Buffer {
  const records = fields.map(([field, text]) => {
    const bytes = Buffer.from(text)
    return Buffer.concat([Buffer.from([0x1c, 2, field]), uint16(bytes.length), bytes])
  })
  const data = Buffer.concat(records)
  const resource = [Buffer.from('8BIM'), uint16(0x0404), uint16(0), uint32(data.length), data, Buffer.alloc(data.length % 2)]
  const body = Buffer.concat([Buffer.from('Photoshop 3.0\0'), ...resource])
  return Buffer.concat([Buffer.from([0xff, 0xed]), uint16(body.length + 2), body])
}

/** The same in the XML of newer programs (XMP). */
export const xmp = (description: string) => `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
${description}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`

/** A PNG whose header claims a size that it does not have. */
export async function claiming(width: number, height: number): Promise<Buffer> {
  const png = await plain().png().toBuffer()
  const header = Buffer.concat([Buffer.from('IHDR'), uint32(width), uint32(height), png.subarray(24, 29)])
  return Buffer.concat([png.subarray(0, 12), header, uint32(crc32(header)), png.subarray(33)])
}

function crc32(bytes: Buffer): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}
