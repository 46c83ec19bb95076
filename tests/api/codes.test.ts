import { ErrorCode, limits, problemStatus } from '@broadsheet/schema'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Commenter } from '../helpers/commenter.ts'
import { Desk, type MutationName, of, type Seen } from '../helpers/desk.ts'
import { globalId } from '../helpers/ids.ts'
import { type Newsroom, openNewsroom, post, type Reply } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'
import { claiming } from './pictures.ts'
import { expectPresentable } from './refusal.ts'
import { openRoad, type Road } from './road.ts'
import { type Answer, upload } from './uploading.ts'

let road: Road
let newsroom: Newsroom
let db: Newsroom['db']
let plant: Planter
let url: string

beforeAll(async () => {
  newsroom = await openNewsroom({
    template: 'demonstration',
    async road(databaseUrl) {
      road = await openRoad(databaseUrl)
      return road.url
    },
  })
  url = newsroom.url
  db = newsroom.db
  plant = new Planter(db)
})
afterAll(async () => {
  await newsroom.close()
  await road.close()
})

const ask = (query: string, variables?: Record<string, unknown>) => post(url, { query, variables })

/** Begins an article and goes on with it. */
async function write(mutation: MutationName, args: (draft: Seen) => object | Promise<object> = of): Promise<Reply> {
  const desk = new Desk(newsroom, await plant.session(await plant.user({ role: 'ADMINISTRATOR' })))
  const draft = await desk.begins(await plant.section({ position: 99 }))
  return desk.send(mutation, { ...of(draft), ...(await args(draft)) })
}
const uploader = async () => plant.session(await plant.user({ role: 'AUTHOR' }))

/** What is told at another door, as the endpoint would tell it. */
const asReply = ({ body: { code = '', title = '' }, ...answer }: Answer): Reply => ({
  ...answer,
  body: { errors: [{ message: title, extensions: { code } }] },
})

/** What happens to the last of some comments by one guest. That one is not taken is data, and here read as the error it would be. */
async function comment(texts: readonly string[], { name = 'Wilma', ...row }: Record<string, unknown> = {}): Promise<Reply> {
  const article = await plant.article({ section_id: await plant.section({ position: 99 }), guests_may_comment: true, ...row })
  const query = `mutation($input: PostCommentInput!) { postComment(input: $input) { ... on CommentRejected { code message } } }`
  const guest = new Commenter(newsroom)
  const post = (text: string) => guest.ask(query, { input: { article: globalId('Article', article), text, name } })
  const replies: Reply[] = []
  for (const text of texts) replies.push(await post(text))
  const last = replies.at(-1) ?? expect.fail('No comment was posted.')
  expect(last.body.errors).toBeUndefined()
  const told = { code: undefined, message: '', ...(last.body.data?.postComment as object) }
  return { ...last, body: { errors: [{ message: told.message, extensions: { code: told.code } }] } }
}

/** One way to each code: a code without one does not compile. */
const ways: Record<ErrorCode, () => Promise<Reply>> = {
  BAD_REQUEST: () => post(url, '['),
  BAD_USER_INPUT: () => ask('query($n: Int) { articles(first: $n) { totalCount } }', { n: 'ten' }),
  COMMENTS_CLOSED: () => comment(['Too late.'], { commenting: 'CLOSED' }),
  CONFLICT: () => write('submitArticle', () => ({ version: 7 })),
  CREDIT_REQUIRED: () =>
    write('correctArticle', async (draft) => {
      const hero = JSON.stringify({ imageId: await plant.image({ credits: '[]' }), caption: null, position: null })
      await plant.revision(await plant.article({ slug: 'bare', section_id: await plant.section({ position: 99 }), hero }))
      const { rows } = await db.query(`select id from article where slug = 'bare'`)
      return { ...draft, id: globalId('Manuscript', rows[0].id), correction: { kind: 'UPDATE', text: 'x' } }
    }),
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
  IMAGE_TOO_LARGE: async () => asReply(await upload(newsroom, { file: await claiming(20_000, 20_000), token: await uploader() })),
  INTERNAL_SERVER_ERROR: async () => {
    await db.query('alter table section rename to something_else')
    return ask('{ sections { name } }').finally(() => db.query('alter table something_else rename to section'))
  },
  INVALID_TOKEN: () => ask('mutation { confirmEmail(token: "none") { expiresAt } }'),
  INVALID_TRANSITION: () => write('returnArticle'),
  NAME_TAKEN: () => comment(['Here I am.'], { name: '\u0410dmin' }),
  NOT_FOUND: () => write('deleteArticle', () => ({ id: 'none' })),
  OPERATION_RESOLUTION_FAILURE: () => ask('query A { __typename } query B { __typename }'),
  PAYLOAD_TOO_LARGE: () => post(url, { query: 'a'.repeat(limits.bodyBytes) }),
  PERSISTED_QUERY_NOT_FOUND: () => post(url, { extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }),
  QUERY_TOO_COMPLEX: () => ask('{ articles(first: 100) { nodes { related(first: 100) { nodes { tags { name } } } } } }'),
  RATE_LIMITED: () =>
    ask(`mutation { ${Array.from({ length: 6 }, (_, at) => `a${at}: requestPasswordReset(email: "e@f.example")`).join(' ')} }`),
  REPEAT_POST: () => comment(['Once more.', 'Once more.']),
  SERVICE_UNAVAILABLE: async () => {
    await road.close()
    return ask('{ sections { name } }').finally(() => road.open())
  },
  SLUG_TAKEN: () => write('reviseArticle', () => ({ input: { slug: 'flood-gate-vote' } })),
  UNAUTHENTICATED: () => newsroom.askAs('none', '{ sections { name } }'),
  UNSUPPORTED_MEDIA: async () => asReply(await upload(newsroom, { file: Buffer.from('<svg/>'), token: await uploader() })),
  WEAK_PASSWORD: () => ask('mutation { signUp(input: { email: "a@b.example", name: "A", password: "password" }) }'),
}

/** What goes wrong in a field ends no request. */
const ofFields = new Set<ErrorCode>([
  ...[ErrorCode.COMMENTS_CLOSED, ErrorCode.NAME_TAKEN, ErrorCode.REPEAT_POST],
  ...[
    ErrorCode.CONFLICT,
    ErrorCode.CREDIT_REQUIRED,
    ErrorCode.FORBIDDEN,
    ErrorCode.IDEMPOTENCY_KEY_REUSED,
    ErrorCode.INTERNAL_SERVER_ERROR,
  ],
  ...[
    ErrorCode.INVALID_TOKEN,
    ErrorCode.INVALID_TRANSITION,
    ErrorCode.NOT_FOUND,
    ErrorCode.RATE_LIMITED,
    ErrorCode.SLUG_TAKEN,
    ErrorCode.WEAK_PASSWORD,
  ],
])

test.for(Object.keys(ErrorCode) as ErrorCode[])('%s is reached, with the status that the schema tells of', async (code) => {
  const reply = await ways[code]()
  expect(reply.body.errors?.[0]?.extensions.code).toBe(code)
  expect(reply.status).toBe(ofFields.has(code) ? 200 : problemStatus[code])
  expectPresentable(reply)
})
