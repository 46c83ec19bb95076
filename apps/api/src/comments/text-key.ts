import { createHash } from 'node:crypto'

/** By which the same words are known again, however they are spaced, capitalised and punctuated; null for a text without words. */
export function textKeyOf(text: string): string | null {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{S}]+/gu, ' ')
    .trim()
  return words === '' ? null : createHash('sha256').update(words).digest('base64url')
}
