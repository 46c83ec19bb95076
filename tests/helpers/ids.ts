/** A global id as the API makes it: opaque to clients, but a test must be able to guess one. */
export function globalId(type: string, key: string): string {
  return Buffer.concat([Buffer.from(type), Buffer.from(key.replaceAll('-', ''), 'hex')]).toString('base64url')
}
