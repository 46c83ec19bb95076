const uuidBytes = 16
const uuidText = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/

/** The public identity of a row: its type and its key, opaque to clients. */
export function toGlobalId(type: string, key: string): string {
  return Buffer.concat([Buffer.from(type), Buffer.from(key.replaceAll('-', ''), 'hex')]).toString('base64url')
}

/** Type and key behind a global id; null for anything else, as for a row that does not exist. */
export function fromGlobalId(id: string): { type: string; key: string } | null {
  const bytes = Buffer.from(id, 'base64url')
  if (bytes.length <= uuidBytes || bytes.toString('base64url') !== id) return null
  const parts = uuidText.exec(bytes.subarray(-uuidBytes).toString('hex'))
  if (!parts) return null
  return { type: bytes.subarray(0, -uuidBytes).toString(), key: parts.slice(1).join('-') }
}
