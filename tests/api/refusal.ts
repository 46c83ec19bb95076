import { ErrorCode } from '@broadsheet/schema'
import { expect } from 'vitest'
import { type Newsroom, post, type Reply } from '../helpers/newsroom.ts'

/** What a refused request gets. */
export interface Refused {
  code: ErrorCode
  /** With `application/graphql-response+json`. */
  status: number
  /** With `application/json`, where that differs. */
  older?: number
}

/** What a refusal may tell besides its message. */
const told = ['code', 'field', 'min', 'max', 'version', 'legal', 'image', 'retryAfter', 'errorId']

/** Milliseconds that no refusal may take. */
const patience = 1_000

/** Traces of what lies behind the API: file names, stacks, SQL, the names of its parts. */
const innards =
  /node_modules|\.[jt]s:\d|\bat \S+ \(|\/(home|work|root|usr|tmp|var)\/|select .* from|insert into|postgres|typeorm|typegraphql|did you mean/i

/** Expects one request to be refused as said, quickly and without a trace of what lies behind. */
export async function expectRefusal(ask: () => Promise<Reply>, { code, status }: Refused): Promise<Reply> {
  const began = Date.now()
  const reply = await ask()
  const took = Date.now() - began
  expect({ code: reply.body.errors?.[0]?.extensions.code, status: reply.status }, reply.text.slice(0, 500)).toEqual({ code, status })
  expect(took, 'milliseconds').toBeLessThan(patience)
  expectPresentable(reply)
  return reply
}

/** Expects every error of a reply to be one that the schema tells of, and to show nothing that it should not. */
export function expectPresentable(reply: Reply): void {
  for (const problem of reply.body.errors ?? []) {
    expect(Object.keys(ErrorCode)).toContain(problem.extensions.code)
    expect(problem.message.length).toBeGreaterThan(10)
    expect(Object.keys(problem).filter((key) => !['message', 'locations', 'path', 'extensions'].includes(key))).toEqual([])
    expect(Object.keys(problem.extensions).filter((key) => !told.includes(key))).toEqual([])
  }
  expect(reply.text).not.toMatch(innards)
  expect(reply.headers.get('cache-control')).toMatch(/no-store|no-cache/)
}

/** The same request with each media type, so that both statuses are seen. */
export async function expectRefusalInBothTypes(newsroom: Newsroom, body: unknown, refused: Refused): Promise<Reply> {
  const older = () => post(newsroom.url, body, { accept: 'application/json' })
  await expectRefusal(older, { ...refused, status: refused.older ?? refused.status })
  return expectRefusal(() => post(newsroom.url, body), refused)
}
