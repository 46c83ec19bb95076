import formbody from '@fastify/formbody'
import type { FastifyHelmetOptions } from '@fastify/helmet'
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { Caller } from '../caller.ts'
import type { Errand, Office } from '../entry-forms.tsx'
import type { Answer, Press } from '../entry-server.tsx'
import type { FailureStatus } from '../page/Failure.tsx'
import { callerOf } from './caller.ts'
import { deliver } from './deliver.ts'
import { onceAtATime } from './once.ts'

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
  const once = onceAtATime<Told>()
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
    const target = request.raw.url ?? '/'
    const { answer, setCookie } = await (request.method === 'POST'
      ? take(request, caller)
      : told(caller, office.show(target, errandFor(caller))))
    if (setCookie.length > 0) reply.header('set-cookie', [...setCookie])
    return deliver(request, reply, answer)
  }

  /** A browser forgets what the first of two clicks was answered: whatever came of it, the cookie too, is told to the second. */
  function take(request: FastifyRequest, caller: Caller): Promise<Told> {
    const target = request.raw.url ?? '/'
    const sent = (request.body ?? {}) as Readonly<Record<string, unknown>>
    const name = JSON.stringify([target, caller.cookie, caller.forwardedFor, request.headers['user-agent'], sent])
    return once(name, () => told(caller, office.take(target, errandFor(caller), sent)))
  }
}

/** What a browser is told, and what it is to keep. */
interface Told {
  answer: Answer
  setCookie: readonly string[]
}

const told = async (caller: Caller, answer: Promise<Answer>): Promise<Told> => ({ answer: await answer, setCookie: caller.setCookie })

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
