import { pipeline, Readable, Transform } from 'node:stream'
import { limits } from '@broadsheet/schema'
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'

const asked = ['accept', 'apollo-require-preflight', 'content-type', 'cookie', 'user-agent']
const told = ['cache-control', 'content-type', 'retry-after']
const away = { errors: [{ message: 'The API cannot be reached at this moment.', extensions: { code: 'SERVICE_UNAVAILABLE' } }] }

/** What may be posted to the API through the site: path, bytes at most, and how long the answer may take. */
const doors = [
  { url: '/graphql', bytes: limits.signedInBodyBytes, patience: 20_000 },
  { url: '/images', bytes: 16_000_000, patience: 60_000 },
]

/** Passes on what the newsroom asks, so that its browser deals with one origin and its cookie stays there. */
export async function serveApi(app: FastifyInstance, apiUrl: string, siteUrl: () => string): Promise<void> {
  const plugin: FastifyPluginAsync = async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_, payload, done) => done(null, payload))
    for (const { url, bytes, patience } of doors) {
      const goal = url === '/graphql' ? new URL(apiUrl) : new URL(url, apiUrl)
      scope.post(url, { bodyLimit: bytes }, async (request, reply) => {
        const { origin } = request.headers
        if (origin !== undefined && origin !== siteUrl()) return refuse(reply, 403, 'Another site may not ask in the name of its visitors.')
        if (Number(request.headers['content-length'] ?? 0) > bytes) return refuse(reply, 413, 'That is more than is taken at once.')
        return pass(request, reply, { goal, bytes, patience })
      })
    }
  }
  await app.register(plugin)
}

interface Passing {
  goal: URL
  bytes: number
  patience: number
}

async function pass(request: FastifyRequest, reply: FastifyReply, { goal, bytes, patience }: Passing) {
  const headers = Object.fromEntries(asked.flatMap((name) => (request.headers[name] ? [[name, String(request.headers[name])]] : [])))
  const answer = await fetch(goal, {
    method: 'POST',
    headers: { ...headers, 'x-forwarded-for': forwardedFor(request), 'accept-encoding': 'identity' },
    body: Readable.toWeb(pipeline(request.body as Readable, atMost(bytes), () => undefined)) as never,
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
    duplex: 'half',
  } as RequestInit).catch((problem: unknown) => {
    request.log.error(problem)
    return undefined
  })
  if (!answer) return reply.code(503).headers({ 'retry-after': '5', 'cache-control': 'no-store' }).send(away)
  reply.code(answer.status)
  for (const name of told) {
    const value = answer.headers.get(name)
    if (value !== null) reply.header(name, value)
  }
  for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie)
  return reply.send(answer.body ? Readable.fromWeb(answer.body as never) : undefined)
}

/** Whoever stands between the reader and this site has said so already. */
function forwardedFor(request: FastifyRequest): string {
  return [request.headers['x-forwarded-for'], request.socket.remoteAddress].flat().filter(Boolean).join(', ')
}

/** A body whose length was not announced ends here when it grows too long. */
function atMost(bytes: number): Transform {
  let seen = 0
  return new Transform({
    transform(chunk: Buffer, _, done) {
      seen += chunk.length
      done(seen > bytes ? new Error(`More than ${bytes} bytes came.`) : null, chunk)
    },
  })
}

function refuse(reply: FastifyReply, status: number, detail: string) {
  return reply.code(status).type('application/problem+json').header('cache-control', 'no-store').send(JSON.stringify({ status, detail }))
}
