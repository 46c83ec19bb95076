import { parseCookie, stringifySetCookie } from 'cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Connection } from '../access/connection.ts'

/** Over TLS the name binds the cookie to this host alone; without TLS, in development, browsers refuse that name. */
const nameOf = (overTls: boolean) => (overTls ? '__Host-session' : 'session')

/** Reads the session out of a request, and writes one into its reply. */
export function connectionOf(request: FastifyRequest, reply: FastifyReply, overTls: boolean): Connection {
  const name = nameOf(overTls)
  const header = request.headers['broadsheet-preview']
  let token = parseCookie(request.headers.cookie ?? '')[name] || null
  return {
    address: request.ip,
    get token() {
      return token
    },
    preview: typeof header === 'string' && header !== '' ? header : null,
    keep(session) {
      const options = { httpOnly: true, sameSite: 'lax', secure: overTls, path: '/' } as const
      const cookie = session
        ? { name, value: session.token, expires: session.expiresAt, ...options }
        : { name, value: '', maxAge: 0, ...options }
      token = session?.token ?? null
      // One document can sign in and out again: only the last word counts.
      reply.removeHeader('set-cookie').header('set-cookie', stringifySetCookie(cookie))
    },
  }
}
