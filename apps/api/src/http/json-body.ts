import { ErrorCode, limits } from '@broadsheet/schema'
import { refusal } from '../graphql/problems.ts'

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])
const signs = { quote: 0x22, backslash: 0x5c, brace: 0x7b, endBrace: 0x7d, bracket: 0x5b, endBracket: 0x5d }

/**
 * Bytes from a client as JSON. Throws `BAD_REQUEST` for bytes that are no JSON, nested too deeply, or reaching for
 * prototypes; `noun` tells the client which part of the request they are.
 */
export function parseJson(bytes: Buffer, noun = 'The body'): unknown {
  if (depthOf(bytes) > limits.jsonDepth) throw refusal(ErrorCode.BAD_REQUEST, `${noun} nests JSON deeper than ${limits.jsonDepth} levels.`)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), (key, inner: unknown) => {
      if (forbiddenKeys.has(key)) throw new ForbiddenKey()
      return inner
    })
  } catch (problem) {
    const message = problem instanceof ForbiddenKey ? `${noun} has a key that is not allowed.` : `${noun} is not JSON in UTF-8.`
    throw refusal(ErrorCode.BAD_REQUEST, message)
  }
}

class ForbiddenKey extends Error {}

/** Measured before parsing, which would go as deep as the sender likes. Brackets within strings do not count. */
function depthOf(bytes: Buffer): number {
  let depth = 0
  let deepest = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === signs.quote) at = endOfString(bytes, at)
    else if (byte === signs.brace || byte === signs.bracket) deepest = Math.max(deepest, ++depth)
    else if (byte === signs.endBrace || byte === signs.endBracket) depth--
  }
  return deepest
}

function endOfString(bytes: Buffer, start: number): number {
  let at = start + 1
  while (at < bytes.length && bytes[at] !== signs.quote) at += bytes[at] === signs.backslash ? 2 : 1
  return at
}
