import { ErrorCode, limits, problemStatus } from '@broadsheet/schema'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newsroom, openNewsroom, post, type Reply } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'
import { expectPresentable } from './refusal.ts'
import { openRoad, type Road } from './road.ts'

let road: Road
let newsroom: Newsroom
let db: Newsroom['db']
let url: string
let plant: Planter

beforeAll(async () => {
  newsroom = await openNewsroom({
    template: 'demonstration',
    async road(databaseUrl) {
      road = await openRoad(databaseUrl)
      return road.url
    },
  })
  url = newsroom.url
  plant = new Planter(newsroom.db)
  db = newsroom.db
})
afterAll(async () => {
  await newsroom.close()
  await road.close()
})

const ask = (query: string, variables?: Record<string, unknown>) => post(url, { query, variables })

/** One way to each code: a code without one does not compile. */
const ways: Record<ErrorCode, () => Promise<Reply>> = {
  BAD_REQUEST: () => post(url, '['),
  BAD_USER_INPUT: () => ask('query($n: Int) { articles(first: $n) { totalCount } }', { n: 'ten' }),
  FORBIDDEN: async () => {
    const token = await plant.session(await plant.user({ role: 'READER' }))
    return newsroom.askAs(token, 'mutation { addUser(input: { email: "a@b.example", name: "A", role: READER }) { id } }')
  },
  GRAPHQL_PARSE_FAILED: () => ask('{'),
  GRAPHQL_VALIDATION_FAILED: () => ask('{ nothing }'),
  IDEMPOTENCY_KEY_REUSED: async () => {
    await ask('mutation { requestPasswordReset(email: "a@b.example", idempotencyKey: "key") }')
    return ask('mutation { requestPasswordReset(email: "c@d.example", idempotencyKey: "key") }')
  },
  INTERNAL_SERVER_ERROR: async () => {
    await db.query('alter table section rename to something_else')
    return ask('{ sections { name } }').finally(() => db.query('alter table something_else rename to section'))
  },
  INVALID_TOKEN: () => ask('mutation { confirmEmail(token: "none") { expiresAt } }'),
  NOT_FOUND: async () => {
    const token = await plant.session(await plant.user({ role: 'ADMINISTRATOR' }))
    return newsroom.askAs(token, 'mutation { reviseUser(id: "none", input: {}) { id } }')
  },
  OPERATION_RESOLUTION_FAILURE: () => ask('query A { __typename } query B { __typename }'),
  PAYLOAD_TOO_LARGE: () => post(url, { query: 'a'.repeat(limits.bodyBytes) }),
  PERSISTED_QUERY_NOT_FOUND: () => post(url, { extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }),
  QUERY_TOO_COMPLEX: () => ask('{ articles(first: 100) { nodes { related(first: 100) { nodes { tags { name } } } } } }'),
  RATE_LIMITED: () =>
    ask(`mutation { ${Array.from({ length: 6 }, (_, at) => `a${at}: requestPasswordReset(email: "e@f.example")`).join(' ')} }`),
  SERVICE_UNAVAILABLE: async () => {
    await road.close()
    return ask('{ sections { name } }').finally(() => road.open())
  },
  UNAUTHENTICATED: () => newsroom.askAs('none', '{ sections { name } }'),
  WEAK_PASSWORD: () => ask('mutation { signUp(input: { email: "a@b.example", name: "A", password: "password" }) }'),
}

/** What goes wrong in a field ends no request. */
const ofFields = new Set<ErrorCode>([
  ...[ErrorCode.INTERNAL_SERVER_ERROR, ErrorCode.FORBIDDEN, ErrorCode.IDEMPOTENCY_KEY_REUSED, ErrorCode.INVALID_TOKEN, ErrorCode.NOT_FOUND],
  ...[ErrorCode.RATE_LIMITED, ErrorCode.WEAK_PASSWORD],
])

test.for(Object.keys(ErrorCode) as ErrorCode[])('%s is reached, with the status that the schema tells of', async (code) => {
  const reply = await ways[code]()
  expect(reply.body.errors?.[0]?.extensions.code).toBe(code)
  expect(reply.status).toBe(ofFields.has(code) ? 200 : problemStatus[code])
  expectPresentable(reply)
})
