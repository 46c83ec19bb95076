import { parseCookie, stringifySetCookie } from 'cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Connection } from '../access/connection.ts'

/** Over TLS the prefix binds a cookie to this host alone; without TLS, in development, browsers refuse such names. */
const nameOf = (name: 'session' | 'guest', overTls: boolean) => (overTls ? `__Host-${name}` : name)

const year = 365 * 86_400

/** Reads the session and the mark of a guest out of a request, and writes them into its reply. */
export function connectionOf(request: FastifyRequest, reply: FastifyReply, overTls: boolean): Connection {
  const came = parseCookie(request.headers.cookie ?? '')
  const options = { httpOnly: true, sameSite: 'lax', secure: overTls, path: '/' } as const
  // One document can sign in and out again: of each cookie only the last word counts.
  const told = new Map<string, string>()
  const tell = (name: string, value: string, life: { expires?: Date; maxAge?: number }) => {
    told.set(name, stringifySetCookie({ name, value, ...life, ...options }))
    reply.removeHeader('set-cookie').header('set-cookie', [...told.values()])
  }
  const session = nameOf('session', overTls)
  let token = came[session] || null
  return {
    address: request.ip,
    get token() {
      return token
    },
    guest: came[nameOf('guest', overTls)] || null,
    preview: previewOf(request),
    keep(kept) {
      token = kept?.token ?? null
      tell(session, token ?? '', kept ? { expires: kept.expiresAt } : { maxAge: 0 })
    },
    keepGuest(mark) {
      tell(nameOf('guest', overTls), mark, { maxAge: year })
    },
  }
}

/** A page names its preview in a header; an image, which a browser fetches by itself, has it in its address. */
function previewOf(request: FastifyRequest): string | null {
  const inAddress = request.routeOptions.url === '/images/:name' ? (request.query as Record<string, unknown>).preview : undefined
  const named = request.headers['broadsheet-preview'] ?? inAddress
  return typeof named === 'string' && named !== '' ? named : null
}
