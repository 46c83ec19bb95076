import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Answer } from '../entry-server.tsx'

const squeeze = {
  // Level 5 is the knee of the curve: level 11 takes sixty times as long for a tenth less.
  br: (text: string) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (text: string) => promisify(gzip)(text),
} as const

/** Sends an answer: not again what the browser has, and as short as the browser understands. */
export async function deliver(request: FastifyRequest, reply: FastifyReply, { status, headers, body, scripted = false }: Answer) {
  reply.code(status).headers({ ...headers, vary: [headers.vary, 'accept-encoding'].filter(Boolean).join(', ') })
  if (scripted)
    reply.header('content-security-policy', `${reply.raw.getHeader('content-security-policy')};script-src 'self';connect-src 'self'`)
  if (status === 200) {
    const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    reply.header('etag', tag)
    if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(tag)) return reply.code(304).send()
  }
  const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''))
  if (!encoding) return reply.send(body)
  return reply.header('content-encoding', encoding).send(await squeeze[encoding](body))
}

/** The shortest encoding that a browser accepts, from its `Accept-Encoding`. */
export function encodingFor(accepted: string): keyof typeof squeeze | undefined {
  const names = accepted
    .toLowerCase()
    .split(',')
    .filter((entry) => !/;\s*q=0(\.0*)?\s*$/.test(entry))
    .map((entry) => entry.split(';')[0]?.trim())
  return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : undefined
}
