import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { ErrorCode } from '@broadsheet/schema'
import type { Outcome } from './outcome.ts'
import { problemDetails } from './problem-replies.ts'

const bad: Outcome = { code: ErrorCode.BAD_REQUEST, message: 'This is not HTTP.', status: 400 }
const outcomes: Readonly<Record<string, Outcome>> = {
  HPE_HEADER_OVERFLOW: { code: ErrorCode.BAD_REQUEST, message: 'The headers are too large.', status: 431 },
  ERR_HTTP_REQUEST_TIMEOUT: { code: ErrorCode.BAD_REQUEST, message: 'The request took too long to arrive.', status: 408 },
}

/** Answers what Node could not read as a request, and hangs up. There is no reply to write to: only the bare connection. */
export function answerBrokenRequest(problem: Error & { code?: string }, socket: Socket): void {
  if (problem.code !== 'ECONNRESET' && socket.writable) socket.write(answer(outcomes[problem.code ?? ''] ?? bad))
  socket.destroy(problem)
}

function answer(outcome: Outcome): string {
  const body = problemDetails(outcome)
  const headers = [
    `HTTP/1.1 ${outcome.status} ${STATUS_CODES[outcome.status]}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'connection: close',
  ]
  return [...headers, '', body].join('\r\n')
}
