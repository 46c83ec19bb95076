import { withConnection } from './connection.ts'
import { DatabaseUnavailable } from './errors.ts'

/**
 * Returns when the database behind `url` has let us in.
 * @throws DatabaseUnavailable after at most five seconds; its message names the place, never the password
 */
export async function reach(url: string): Promise<void> {
  try {
    await withConnection(url, async () => {})
  } catch (error) {
    throw new DatabaseUnavailable(`The database at ${place(url)} cannot be used: ${reason(error)}.`)
  }
}

function place(url: string): string {
  if (!URL.canParse(url)) return 'DATABASE_URL'
  const { host, pathname, searchParams } = new URL(url)
  return (host || (searchParams.get('host') ?? 'the default host')) + pathname
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no host of that name',
  EAI_AGAIN: 'the name of the host could not be looked up',
  ETIMEDOUT: 'it did not answer',
  ENOENT: 'there is no such socket',
  ERR_INVALID_URL: 'the address is not a URL such as postgres://user:password@host:5432/name',
}

// Only a known code or the server's own words: what a client says may quote the address with its password.
function reason(error: unknown): string {
  if (!(error instanceof Error)) return 'for an unknown reason'
  if ('severity' in error || error.message === 'timeout expired') return error.message
  const code = 'code' in error ? String(error.code) : ''
  return reasons[code] ?? (code || 'the connection broke')
}
