import { Writable } from 'node:stream'
import { GraphQLError } from 'graphql'
import { pino } from 'pino'
import { beforeEach, describe, expect, test } from 'vitest'
import { formatError } from './errors.ts'

const written: string[] = []
const log = pino({}, new Writable({ write: (line: Buffer, _, done) => done(void written.push(line.toString())) }))
const format = (message: string, extensions: Record<string, unknown>, thrown: unknown) =>
  formatError(log)({ message, extensions, path: ['article', 0, 'slug'] }, thrown)

beforeEach(() => {
  written.length = 0
})

describe('what is not meant for clients', () => {
  const problem = Object.assign(new Error('column "secret" does not exist'), { code: '42703' })
  const thrown = new GraphQLError(problem.message, { path: ['article', 0, 'slug'], originalError: problem })

  test('is masked, and logged in full under the id that the client sees', () => {
    const told = format(problem.message, { code: 'INTERNAL_SERVER_ERROR' }, thrown)
    const errorId = told.extensions?.errorId
    expect(told.message).toBe('Something went wrong on our side.')
    expect(told.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', errorId: expect.stringMatching(/^[0-9a-f-]{36}$/) })
    const entry = JSON.parse(written[0] ?? '') as { errorId: string; path: string; err: { message: string; stack: string } }
    expect(entry).toMatchObject({ errorId, path: 'article.0.slug', err: { message: problem.message } })
    expect(entry.err.stack).toContain('errors.test.ts')
  })

  test('is masked even if it bears a code of ours', () => {
    const impostor = Object.assign(new Error('secret'), { extensions: { code: 'BAD_USER_INPUT' } })
    const told = format('secret', { code: 'BAD_USER_INPUT' }, new GraphQLError('secret', { path: ['a'], originalError: impostor }))
    expect(JSON.stringify(told)).not.toContain('secret')
  })

  test('is masked if its code is none of ours', () => {
    for (const code of ['toString', 'E_SECRET', 42]) {
      const told = format('secret', { code }, new GraphQLError('secret', { extensions: { code } }))
      expect(told).toMatchObject({ message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } })
    }
  })
})

describe('a refusal', () => {
  const refusal = (message: string, extensions: Record<string, unknown>) =>
    format(message, extensions, new GraphQLError(message, { extensions }))

  test('is told with its details, and is no entry in the log', () => {
    const told = refusal('"first" must be from 1 to 100.', { code: 'BAD_USER_INPUT', field: 'first', min: 1, max: 100, secret: 'a' })
    expect(told.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'first', min: 1, max: 100 })
    expect(written).toEqual([])
  })

  test('guesses nothing', () => {
    const told = refusal('Unknown type "Articl". Did you mean "Article" or\n "Secret"?', { code: 'GRAPHQL_VALIDATION_FAILED' })
    expect(told.message).toBe('Unknown type "Articl".')
  })

  test('is short, whatever it repeats', () => {
    expect(refusal('a'.repeat(90_000), { code: 'GRAPHQL_VALIDATION_FAILED' }).message).toHaveLength(1_001)
  })

  test('without a code, but with a status, is a bad request', () => {
    const told = format('provided sha does not match query', {}, new GraphQLError('', { extensions: { http: { status: 400 } } }))
    expect(told.extensions).toEqual({ code: 'BAD_REQUEST' })
  })
})

test('a database that is away is no unexpected error', () => {
  const away = Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:5432'), { code: 'ECONNREFUSED' })
  const told = format(away.message, {}, new GraphQLError(away.message, { path: ['a'], originalError: away }))
  expect(told.extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' })
  expect(told.message).not.toContain('10.0.0.1')
  expect(written).toEqual([])
})
