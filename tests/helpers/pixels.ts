/** Width and height that the bytes of a WebP or JPEG file say they have; undefined if they are neither. */
export function pixelsOf(bytes: Buffer): { type: string; width: number; height: number } | undefined {
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') return webp(bytes)
  if (bytes.readUInt16BE(0) === 0xffd8) return jpeg(bytes)
  return undefined
}

function webp(bytes: Buffer) {
  const type = 'image/webp'
  const chunk = bytes.toString('latin1', 12, 16)
  if (chunk === 'VP8 ') return { type, width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
  if (chunk === 'VP8X') return { type, width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
  return undefined
}

function jpeg(bytes: Buffer) {
  for (let at = 2; at < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt16BE(at)
    // Frame headers of every coding, but not the tables that share their range.
    const frame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
    if (frame) return { type: 'image/jpeg', width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
  }
  return undefined
}
