import { createHmac, timingSafeEqual } from 'node:crypto'
import { ErrorCode } from '@broadsheet/schema'
import { refusal } from '../graphql/problems.ts'

/** What a preview link opens, and until when. */
export interface Opened {
  /** Key of the article. */
  readonly articleId: string
  /** Number of the revision to show; null for the latest one at the time of looking. */
  readonly number: number | null
  readonly expiresAt: Date
}

const size = { key: 16, number: 4, seconds: 6, mac: 16 }
const payloadSize = size.key + size.number + size.seconds

/**
 * Signs and reads preview links. A link holds all that it grants and nothing is kept of it: whoever has it sees that one
 * article until it expires, without signing in.
 */
export class Previews {
  constructor(private readonly secret: string) {}

  sign({ articleId, number, expiresAt }: Opened): string {
    const payload = Buffer.alloc(payloadSize)
    payload.write(articleId.replaceAll('-', ''), 'hex')
    payload.writeUInt32BE(number ?? 0, size.key)
    payload.writeUIntBE(Math.trunc(expiresAt.getTime() / 1_000), size.key + size.number, size.seconds)
    return Buffer.concat([payload, this.mac(payload)]).toString('base64url')
  }

  /** Throws `INVALID_TOKEN`, with one text for whatever is wrong with it. */
  open(token: string): Opened {
    const bytes = Buffer.from(token, 'base64url')
    const payload = bytes.subarray(0, payloadSize)
    const signed = bytes.length === payloadSize + size.mac && timingSafeEqual(bytes.subarray(payloadSize), this.mac(payload))
    const opened = signed && bytes.toString('base64url') === token ? read(payload) : null
    if (!opened || opened.expiresAt.getTime() <= Date.now()) {
      throw refusal(ErrorCode.INVALID_TOKEN, 'This preview link is not valid, or is no longer.')
    }
    return opened
  }

  private mac(payload: Buffer): Buffer {
    return createHmac('sha256', this.secret).update('preview\0').update(payload).digest().subarray(0, size.mac)
  }
}

function read(payload: Buffer): Opened {
  const hex = payload.subarray(0, size.key).toString('hex')
  const seconds = payload.readUIntBE(size.key + size.number, size.seconds)
  return {
    articleId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
    number: payload.readUInt32BE(size.key) || null,
    expiresAt: new Date(seconds * 1_000),
  }
}
