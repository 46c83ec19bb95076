import formbody from '@fastify/formbody'
import type { FastifyHelmetOptions } from '@fastify/helmet'
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { Caller } from '../caller.ts'
import type { Errand, Office } from '../entry-forms.tsx'
import type { Press } from '../entry-server.tsx'
import type { FailureStatus } from '../page/Failure.tsx'
import { callerOf } from './caller.ts'
import { deliver } from './deliver.ts'

// A comment of 5,000 signs, each of which takes twelve bytes on its way.
const LARGEST_FORM_BYTES = 70_000

/** What it takes to serve pages of somebody's own. */
export interface FormParts {
  office: Office
  press: Press
  /** Makes the way to the API for one caller. */
  errandFor: (caller: Caller) => Errand
  siteUrl: () => string
  helmet: FastifyHelmetOptions
}

/** Serves pages that are somebody's own, and takes the forms that are sent back from them and from nowhere else. */
export async function serveForms(app: FastifyInstance, { office, press, errandFor, siteUrl, helmet }: FormParts): Promise<void> {
  const plugin: FastifyPluginAsync = async (scope) => {
    scope.removeAllContentTypeParsers()
    await scope.register(formbody, { bodyLimit: LARGEST_FORM_BYTES })
    scope.addHook('onRequest', async (request, reply) => {
      if (request.method === 'POST' && !sentFrom(siteUrl(), request)) return deliver(request, reply, press.failure(403))
    })
    scope.setErrorHandler((problem, request, reply) => {
      const status = failureOf(problem)
      if (status === 500) request.log.error(problem)
      return deliver(request, reply, press.failure(status))
    })
    for (const url of office.paths) scope.route({ method: ['GET', 'HEAD', 'POST'], url, helmet, handler })
  }
  await app.register(plugin)

  async function handler(request: FastifyRequest, reply: FastifyReply) {
    const caller = callerOf(request)
    const errand = errandFor(caller)
    const target = request.raw.url ?? '/'
    const sent = (request.body ?? {}) as Readonly<Record<string, unknown>>
    const answer = await (request.method === 'POST' ? office.take(target, errand, sent) : office.show(target, errand))
    if (caller.setCookie.length > 0) reply.header('set-cookie', caller.setCookie)
    return deliver(request, reply, answer)
  }
}

/** A browser says where a form stood, and no page can make it say anything else. */
export function sentFrom(siteUrl: string, { headers }: Pick<FastifyRequest, 'headers'>): boolean {
  if (headers['sec-fetch-site'] === 'same-origin') return true
  const source = headers.origin ?? headers.referer
  return source !== undefined && URL.canParse(source) && new URL(source).origin === siteUrl
}

function failureOf(problem: unknown): FailureStatus {
  const status = problem instanceof Error && 'statusCode' in problem ? problem.statusCode : undefined
  if (status === 413 || status === 415) return status
  return status === 400 ? 400 : 500
}
