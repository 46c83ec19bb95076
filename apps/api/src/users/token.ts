import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, as they are given away. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a token. It is random enough that a plain hash cannot be turned back. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url')
