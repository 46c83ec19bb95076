import type { FastifyHelmetOptions } from '@fastify/helmet'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Caller } from '../caller.ts'
import type { Press } from '../entry-server.tsx'
import type { Ask } from '../route.ts'
import { callerOf, isSomebody } from './caller.ts'
import { deliver } from './deliver.ts'

/** What it takes to serve the pages of the paper. */
export interface PageParts {
  press: Press
  /** Makes the way to the API for one caller. */
  askFor: (caller: Caller) => Ask
  /** The policy of pages that a form stands on. */
  helmet: FastifyHelmetOptions
}

/** Serves the pages of the paper: to everybody the same, but for what a reader sees of themselves. */
export function servePages(app: FastifyInstance, { press, askFor, helmet }: PageParts): void {
  const method = ['GET', 'HEAD']
  for (const url of press.personalPaths) app.route({ method, url, helmet, handler: personal })
  for (const url of press.formPaths) app.route({ method, url, helmet, handler: forAll })
  app.route({ method, url: '/*', handler: forAll })
  app.setNotFoundHandler((request, reply) => deliver(request, reply.header('allow', 'GET, HEAD'), press.failure(405)))
  app.setErrorHandler((problem, request, reply) => {
    request.log.error(problem)
    return deliver(request, reply, press.failure(500))
  })

  async function forAll(request: FastifyRequest, reply: FastifyReply) {
    return deliver(request, reply, await press.print(request.raw.url ?? '/'))
  }

  async function personal(request: FastifyRequest, reply: FastifyReply) {
    const caller = isSomebody(request.headers.cookie) ? callerOf(request) : undefined
    const answer = await press.print(request.raw.url ?? '/', caller && askFor(caller))
    if (caller && caller.setCookie.length > 0) reply.header('set-cookie', caller.setCookie)
    return deliver(request, reply, answer)
  }
}
