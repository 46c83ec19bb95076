import { pipeline, Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

const asked = ['accept', 'cookie', 'origin', 'sec-fetch-site', 'user-agent']
const told = ['cache-control', 'content-type', 'retry-after', 'x-accel-buffering']
const away = { errors: [{ message: 'The API cannot be reached at this moment.', extensions: { code: 'SERVICE_UNAVAILABLE' } }] }

/** Passes streams of news on from the API, as they come, until either side goes. */
export function serveStream(app: FastifyInstance, apiUrl: string): void {
  const open = new Set<AbortController>()
  app.addHook('preClose', async () => {
    for (const stream of open) stream.abort()
  })
  app.get('/graphql/stream', async (request, reply) => {
    const leaving = new AbortController()
    open.add(leaving)
    reply.raw.once('close', () => {
      open.delete(leaving)
      leaving.abort()
    })
    return pass(request, reply, { apiUrl, signal: leaving.signal })
  })
}

async function pass(request: FastifyRequest, reply: FastifyReply, { apiUrl, signal }: { apiUrl: string; signal: AbortSignal }) {
  const search = new URL(request.raw.url ?? '/', apiUrl).search
  const headers = Object.fromEntries(asked.flatMap((name) => (request.headers[name] ? [[name, String(request.headers[name])]] : [])))
  const forwarded = [request.headers['x-forwarded-for'], request.socket.remoteAddress].flat().filter(Boolean).join(', ')
  const fetchWith = (passed: Record<string, string>) =>
    fetch(`${apiUrl}/stream${search}`, { headers: { ...passed, 'x-forwarded-for': forwarded }, redirect: 'manual', signal }).catch(
      () => undefined,
    )
  const { cookie, ...anonymous } = headers
  let answer = await fetchWith(headers)
  // Whose session has ended goes on hearing what everybody hears.
  if (answer?.status === 401 && cookie) answer = await fetchWith(anonymous)
  if (!answer) return reply.code(503).headers({ 'retry-after': '5', 'cache-control': 'no-store' }).send(away)
  const heard = answer.headers
  const headersBack = Object.fromEntries(told.flatMap((name) => (heard.has(name) ? [[name, heard.get(name) ?? '']] : [])))
  if (!answer.ok || !answer.body)
    return reply
      .code(answer.status)
      .headers(headersBack)
      .send(await answer.text())
  reply.hijack()
  reply.raw.writeHead(answer.status, headersBack)
  // Whichever side goes takes the other one along; there is nothing to say about it.
  pipeline(Readable.fromWeb(answer.body as never), reply.raw, () => undefined)
}
