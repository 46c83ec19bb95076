import { ErrorCode, limits } from '@broadsheet/schema'
import { refusal } from '../graphql/problems.ts'

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])

/** A request body as JSON. Throws `BAD_REQUEST` for bytes that are no JSON, nested too deeply, or reaching for prototypes. */
export function parseJson(bytes: Buffer): unknown {
  if (depthOf(bytes) > limits.jsonDepth) throw refusal(ErrorCode.BAD_REQUEST, `The body nests JSON deeper than ${limits.jsonDepth} levels.`)
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), (key, inner: unknown) => {
      if (forbiddenKeys.has(key)) throw new RangeError(key)
      return inner
    })
  } catch (problem) {
    const message = problem instanceof RangeError ? 'The body has a key that is not allowed.' : 'The body is not JSON in UTF-8.'
    throw refusal(ErrorCode.BAD_REQUEST, message)
  }
  return value
}

/** Measured before parsing, which would go as deep as the sender likes. Brackets within strings do not count. */
function depthOf(bytes: Buffer): number {
  let depth = 0
  let deepest = 0
  let quoted = false
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]
    if (quoted) {
      if (byte === 0x5c) index++
      else if (byte === 0x22) quoted = false
    } else if (byte === 0x22) quoted = true
    else if (byte === 0x7b || byte === 0x5b) deepest = Math.max(deepest, ++depth)
    else if (byte === 0x7d || byte === 0x5d) depth--
  }
  return deepest
}
