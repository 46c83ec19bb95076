import { createHmac, timingSafeEqual } from 'node:crypto'

const macBytes = 9

/**
 * Cursors name a place in one list: connection, parent, ordering and filter. They are signed together with that list's
 * name, so a cursor of another list, or one that somebody has written himself, is refused.
 */
export class Cursors {
  constructor(private readonly secret: string) {}

  write(list: string, place: readonly unknown[]): string {
    const payload = Buffer.from(JSON.stringify(place))
    return Buffer.concat([this.sign(list, payload), payload]).toString('base64url')
  }

  /** The place, or null if the cursor is not of this list. */
  read(list: string, cursor: string): readonly unknown[] | null {
    const bytes = Buffer.from(cursor, 'base64url')
    const payload = bytes.subarray(macBytes)
    // A second spelling of the same bytes would be another cursor to a client that compares them.
    if (bytes.length <= macBytes || bytes.toString('base64url') !== cursor) return null
    if (!timingSafeEqual(this.sign(list, payload), bytes.subarray(0, macBytes))) return null
    return JSON.parse(payload.toString()) as unknown[]
  }

  private sign(list: string, payload: Buffer): Buffer {
    return createHmac('sha256', this.secret).update(list).update('\0').update(payload).digest().subarray(0, macBytes)
  }
}
