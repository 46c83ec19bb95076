import { createHash } from 'node:crypto'

/** The key of a row of the demonstration newsroom: always the same for the same name, so that links between files hold. */
export function keyOf(noun: string, name: string): string {
  const hash = createHash('sha256').update(`${noun} ${name}`).digest('hex')
  return [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `a${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-')
}
