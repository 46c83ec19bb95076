import { createReadStream } from 'node:fs'

// XML allows none of these, yet exports carry them whenever somebody pasted from a word processor.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** The text of a file, piece by piece, in the encoding it declares; characters that XML forbids are left out and told to `onForbidden`. */
export async function* textOf(file: string, onForbidden: (count: number) => void): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  for await (const bytes of createReadStream(file, { highWaterMark: 64 * 1024 }) as AsyncIterable<Uint8Array>) {
    decoder ??= new TextDecoder(encodingOf(bytes))
    yield decoder.decode(bytes, { stream: true }).replace(forbidden, count)
  }
  const rest = decoder?.decode()
  if (rest) yield rest.replace(forbidden, count)

  function count() {
    onForbidden(1)
    return ''
  }
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  const declaration = new TextDecoder('latin1').decode(start.subarray(0, 200))
  const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/.exec(declaration)?.[1]
  return declared !== undefined && known(declared) ? declared : 'utf-8'
}

function known(encoding: string): boolean {
  try {
    // UTF-16 without its mark at the beginning would not have let us read the declaration.
    return !new TextDecoder(encoding).encoding.startsWith('utf-16')
  } catch {
    return false
  }
}
