import { ErrorCode } from '@broadsheet/schema'
import type { FastifyRequest } from 'fastify'
import { refusal } from '../graphql/problems.ts'
import { parseJson } from './json-body.ts'

/**
 * Refuses what Apollo Server would stumble over in the address of a request: it puts host and path together without asking
 * whether they fit, and parses the JSON in parameters without the bounds of a body.
 */
export async function checkAddress(request: FastifyRequest): Promise<void> {
  const origin = `${request.protocol}://${request.hostname}/`
  if (!URL.canParse(request.url, origin)) throw refusal(ErrorCode.BAD_REQUEST, 'The host or the address of the request is malformed.')
  const { searchParams } = new URL(request.url, origin)
  for (const name of ['variables', 'extensions']) {
    for (const text of searchParams.getAll(name)) parseJson(Buffer.from(text), `The search parameter "${name}"`)
  }
}
