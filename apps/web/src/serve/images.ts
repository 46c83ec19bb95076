import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

// The newsroom sees images that are not public yet: who asks is passed on.
const asked = ['accept', 'cookie', 'if-none-match', 'if-modified-since', 'range']
const told = [
  'accept-ranges',
  'cache-control',
  'content-disposition',
  'content-length',
  'content-range',
  'content-security-policy',
  'content-type',
  'cross-origin-resource-policy',
  'etag',
  'expires',
  'last-modified',
  'vary',
]
const PATIENCE_MS = 15_000

/** Passes requests for images on to the API, which keeps them, and its answers back as they are. */
export function serveImages(app: FastifyInstance, apiUrl: string): void {
  app.route({
    method: ['GET', 'HEAD'],
    url: '/images/*',
    // Partners may show an image in their own pages; everything else stays with this site.
    helmet: { crossOriginResourcePolicy: { policy: 'cross-origin' } },
    handler: (request, reply) => forward(new URL(request.raw.url ?? '/', new URL(apiUrl).origin), request, reply),
  })
}

async function forward(address: URL, request: FastifyRequest, reply: FastifyReply) {
  // Dots in the path have been resolved by now; nothing but an image may be reached this way.
  if (!address.pathname.startsWith('/images/')) return reply.code(404).type('text/plain').send('There is no such image.\n')
  const headers = Object.fromEntries(asked.flatMap((name) => (request.headers[name] ? [[name, String(request.headers[name])]] : [])))
  const fetchWith = (passed: Record<string, string>) =>
    fetch(address, {
      method: request.method,
      headers: { ...passed, 'accept-encoding': 'identity' },
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch((problem: unknown) => {
      request.log.error(problem)
      return undefined
    })
  const { cookie, ...anonymous } = headers
  let answer = await fetchWith(headers)
  // Whose session has ended goes on seeing what everybody sees.
  if (answer?.status === 401 && cookie) answer = await fetchWith(anonymous)
  if (!answer) return reply.code(503).header('retry-after', '30').type('text/plain').send('Images cannot be had at this moment.\n')
  reply.code(answer.status)
  for (const name of told) {
    const value = answer.headers.get(name)
    if (value !== null) reply.header(name, value)
  }
  return reply.send(answer.body && request.method === 'GET' ? Readable.fromWeb(answer.body as never) : undefined)
}
