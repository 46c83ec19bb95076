import type { FastifyRequest } from 'fastify'
import type { Caller } from '../caller.ts'

const known = /(?:^|;\s*)(?:__Host-)?(?:session|guest)=[^;\s]/

/** Whoever sent a request, as the API has to know them. */
export function callerOf({ headers, socket }: Pick<FastifyRequest, 'headers' | 'socket'>): Caller {
  const forwardedFor = [headers['x-forwarded-for'], socket.remoteAddress].filter(Boolean).join(', ')
  return { cookie: headers.cookie ?? '', forwardedFor, setCookie: [] }
}

/** Whether the API may know the sender of these cookies: signed in, or a guest who has commented. */
export function isSomebody(cookies: string | undefined): boolean {
  return known.test(cookies ?? '')
}
