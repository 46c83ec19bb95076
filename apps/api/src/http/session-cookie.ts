import { parseCookie, stringifySetCookie } from 'cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Connection } from '../access/connection.ts'

/** Over TLS the name binds the cookie to this host alone; without TLS, in development, browsers refuse that name. */
const nameOf = (overTls: boolean) => (overTls ? '__Host-session' : 'session')

/** Reads the session out of a request, and writes one into its reply. */
export function connectionOf(request: FastifyRequest, reply: FastifyReply, overTls: boolean): Connection {
  const name = nameOf(overTls)
  let token = parseCookie(request.headers.cookie ?? '')[name] || null
  return {
    address: request.ip,
    get token() {
      return token
    },
    preview: previewOf(request),
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

/** A page names its preview in a header; an image, which a browser fetches by itself, has it in its address. */
function previewOf(request: FastifyRequest): string | null {
  const inAddress = request.routeOptions.url === '/images/:name' ? (request.query as Record<string, unknown>).preview : undefined
  const named = request.headers['broadsheet-preview'] ?? inAddress
  return typeof named === 'string' && named !== '' ? named : null
}
