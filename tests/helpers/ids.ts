/** A global id as the API makes it: opaque to clients, but a test must be able to guess one. */
export function globalId(type: string, key: string): string {
  return Buffer.concat([Buffer.from(type), Buffer.from(key.replaceAll('-', ''), 'hex')]).toString('base64url')
}

/** The key in a global id. */
export function keyOf(id: string): string {
  const hex = Buffer.from(id, 'base64url').toString('hex').slice(-32)
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
