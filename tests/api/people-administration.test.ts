import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { globalId } from '../helpers/ids.ts'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'
import { Guest, goodPassword, join, refusalOf, resetDocument, signUpDocument } from './people.ts'

let newsroom: Newsroom
let plant: Planter
let admin: Guest
let adminId: string
let sectionId: string
let authorId: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  plant = new Planter(newsroom.db)
  const joined = await join(newsroom, 'ADMINISTRATOR')
  admin = joined.guest
  adminId = await idOf(joined.email)
  sectionId = globalId('Section', await plant.section())
  authorId = globalId('Author', await plant.author())
})
afterAll(() => newsroom.close())

const idOf = async (email: string) =>
  globalId('User', (await newsroom.db.query('select id from app_user where email = $1', [email])).rows[0].id)

const fields = 'id email name role confirmed everySection sections { id }'
const addDocument = `mutation Add($input: AddUserInput!, $key: String) { addUser(input: $input, idempotencyKey: $key) { ${fields} } }`
const reviseDocument = `mutation Revise($id: ID!, $input: ReviseUserInput!) { reviseUser(id: $id, input: $input) { ${fields} } }`
const revise = (id: string, input: object, guest = admin) => guest.ask(reviseDocument, { id, input })
const add = (input: object, guest = admin) => guest.ask(addDocument, { input: { name: 'Ned Skell', role: 'EDITOR', ...input } })
const detailsOf = (reply: Awaited<ReturnType<typeof add>>) => reply.body.errors?.[0]?.extensions

describe('users are seen', () => {
  const list = `{ users { totalCount nodes { email } edges { node { id } } } }`

  test('by themselves, and by nobody else but administrators', async () => {
    const { guest, email } = await join(newsroom)
    const id = await idOf(email)
    expect((await guest.ask(list)).body.data).toEqual({ users: { totalCount: 1, nodes: [{ email }], edges: [{ node: { id } }] } })
    for (const role of ['AUTHOR', 'EDITOR', 'MODERATOR']) {
      const colleague = await join(newsroom, role)
      const reply = await colleague.guest.ask(`{ users { totalCount nodes { email } } node(id: "${id}") { id } }`)
      expect(reply.body.data).toEqual({ users: { totalCount: 1, nodes: [{ email: colleague.email }] }, node: null })
    }
    const nobody = await newsroom.ask(`{ users { totalCount nodes { email } } node(id: "${id}") { id } viewer { user { id } } }`)
    expect(nobody.body.data).toEqual({ users: { totalCount: 0, nodes: [] }, node: null, viewer: { user: null } })
    const { rows } = await newsroom.db.query('select count(*)::int as count from app_user')
    expect((await admin.ask(`{ users { totalCount } node(id: "${id}") { ... on User { email } } }`)).body.data).toEqual({
      users: { totalCount: rows[0].count },
      node: { email },
    })
  })

  test('with as few statements for many as for one', async () => {
    const author_id = await plant.author()
    for (let count = 0; count < 12; count++) await plant.user({ role: 'EDITOR', author_id, section_ids: [await plant.section()] })
    const statements = async (first: number) => {
      newsroom.statements.length = 0
      const { body } = await admin.ask(`{ users(first: ${first}) { totalCount nodes { email author { name } sections { name } } } }`)
      expect(body.errors).toBeUndefined()
      return newsroom.statements.length
    }
    expect(await statements(12)).toBe(await statements(2))
  })
})

describe('adding a user', () => {
  test('sends an invitation, with which they choose a password and come in', async () => {
    const email = 'ned@paper.example'
    const reply = await add({ email, sections: [sectionId] })
    const expected = { email, name: 'Ned Skell', role: 'EDITOR', confirmed: false, everySection: false, sections: [{ id: sectionId }] }
    expect(reply.body.data?.addUser).toMatchObject(expected)
    expect(refusalOf(await new Guest(newsroom).signIn(email, goodPassword)).code).toBe('UNAUTHENTICATED')
    // Somebody else tries to slip in a password of theirs: the owner gets the invitation once more, and nothing of theirs.
    await new Guest(newsroom).ask(signUpDocument, { input: { email, name: 'Not Ned', password: 'of an intruder' } })
    const { subject, token } = await newsroom.mailbox.latest(email, 2)
    expect(subject).toBe('Your account at Broadsheet')
    const guest = new Guest(newsroom)
    const entered = await guest.ask(resetDocument, { token, password: goodPassword })
    expect(entered.body.data?.resetPassword).toEqual({ viewer: { kind: 'EDITOR', user: { email } } })
    expect((await guest.ask('{ viewer { user { name confirmed } } }')).body.data).toEqual({
      viewer: { user: { name: 'Ned Skell', confirmed: true } },
    })
  })

  test('takes the place of somebody who signed up with the address and never confirmed it', async () => {
    const email = 'squatted@paper.example'
    await new Guest(newsroom).ask(signUpDocument, { input: { email, name: 'Squatter', password: 'of an intruder' } })
    const { token } = await newsroom.mailbox.latest(email)
    expect((await add({ email })).body.data?.addUser).toMatchObject({ name: 'Ned Skell', role: 'EDITOR', everySection: true })
    expect(refusalOf(await new Guest(newsroom).ask(`mutation { confirmEmail(token: "${token}") { expiresAt } }`)).code).toBe(
      'INVALID_TOKEN',
    )
    expect(refusalOf(await new Guest(newsroom).signIn(email, 'of an intruder')).message).toBe(
      'The e-mail address or the password is wrong.',
    )
  })

  test('is for administrators, before anything else is looked at', async () => {
    expect(refusalOf(await add({ email: 'none' }, new Guest(newsroom)))).toEqual({ code: 'UNAUTHENTICATED', message: 'Sign in first.' })
    for (const role of ['READER', 'AUTHOR', 'EDITOR', 'MODERATOR']) {
      const { guest } = await join(newsroom, role)
      expect(refusalOf(await add({ email: 'none' }, guest)).code).toBe('FORBIDDEN')
      expect(refusalOf(await revise('none', { role: 'ADMINISTRATOR' }, guest)).code).toBe('FORBIDDEN')
    }
  })

  test('refuses what does not exist or does not fit, by its place', async () => {
    const { email: taken } = await join(newsroom)
    const email = 'fresh@paper.example'
    expect(detailsOf(await add({ email: taken.toUpperCase() }))).toEqual({ code: 'BAD_USER_INPUT', field: 'input.email' })
    for (const id of [globalId('Section', '00000000-0000-4000-8000-000000000000'), authorId, 'nothing']) {
      expect(detailsOf(await add({ email, sections: [sectionId, id] }))).toEqual({ code: 'BAD_USER_INPUT', field: 'input.sections' })
    }
    expect(detailsOf(await add({ email, role: 'AUTHOR', sections: [sectionId] }))).toEqual({
      code: 'BAD_USER_INPUT',
      field: 'input.sections',
    })
    expect(detailsOf(await add({ email, author: sectionId }))).toEqual({ code: 'BAD_USER_INPUT', field: 'input.author' })
    expect((await add({ email, author: authorId, sections: [] })).body.data?.addUser).toMatchObject({ everySection: false, sections: [] })
  })

  test('40 happens once for a key', async () => {
    const input = { email: 'once@paper.example', name: 'Once', role: 'AUTHOR' }
    const ask = (more = {}) => admin.ask(addDocument, { input: { ...input, ...more }, key: 'add' })
    expect((await ask()).body).toEqual((await ask()).body)
    expect(refusalOf(await ask({ name: 'Twice' })).code).toBe('IDEMPOTENCY_KEY_REUSED')
  })
})

describe('revising a user', () => {
  test.for([
    ['role', { role: 'AUTHOR' }],
    ['sections', { sections: [] }],
    ['author', { author: 'an author' }],
  ] as const)('ends their sessions when their %s changes', async ([, input]) => {
    const { guest, email } = await join(newsroom, 'EDITOR')
    const id = await idOf(email)
    const change = 'author' in input ? { author: authorId } : input
    expect((await revise(id, { ...change, name: 'Renamed' })).body.errors).toBeUndefined()
    expect((await guest.ask('{ viewer { kind } }')).status).toBe(401)
    await guest.signIn(email, goodPassword)
    // The same again changes nothing, and nor does a name.
    await revise(id, { ...change, name: 'Once more' })
    expect((await guest.ask('{ viewer { user { name } } }')).body.data).toEqual({ viewer: { user: { name: 'Once more' } } })
  })

  test('leaves alone what is absent, and empties what is null', async () => {
    const { email } = await join(newsroom, 'EDITOR')
    const id = await idOf(email)
    expect((await revise(id, { sections: [sectionId] })).body.data?.reviseUser).toMatchObject({ everySection: false, role: 'EDITOR' })
    expect((await revise(id, { name: 'Ned' })).body.data?.reviseUser).toMatchObject({ name: 'Ned', sections: [{ id: sectionId }] })
    expect((await revise(id, { sections: null })).body.data?.reviseUser).toMatchObject({ everySection: true, sections: [] })
    await revise(id, { sections: [sectionId] })
    expect((await revise(id, { role: 'MODERATOR' })).body.data?.reviseUser).toMatchObject({ everySection: false, sections: [] })
    expect(detailsOf(await revise(id, { name: null }))).toEqual({ code: 'BAD_USER_INPUT', field: 'input.name', min: 1, max: 80 })
    expect(detailsOf(await revise(id, { role: null }))).toEqual({ code: 'BAD_USER_INPUT', field: 'input.role' })
  })

  test('makes nobody more than a reader whose address is not confirmed', async () => {
    const email = 'not-yet@paper.example'
    await new Guest(newsroom).ask(signUpDocument, { input: { email, name: 'V', password: goodPassword } })
    expect(detailsOf(await revise(await idOf(email), { role: 'EDITOR' }))).toEqual({ code: 'BAD_USER_INPUT', field: 'input.role' })
  })

  test('keeps the last administrator, and finds nobody who is not there', async () => {
    const last = await revise(adminId, { role: 'READER' })
    expect(refusalOf(last)).toEqual({ code: 'FORBIDDEN', message: 'This is the last administrator: make somebody else one first.' })
    for (const id of [globalId('User', '00000000-0000-4000-8000-000000000000'), sectionId, 'nothing']) {
      expect(detailsOf(await revise(id, { name: 'N' }))).toEqual({ code: 'NOT_FOUND', field: 'id' })
    }
  })

  test('does not let two administrators dismiss each other at once', async () => {
    const other = await join(newsroom, 'ADMINISTRATOR')
    const otherId = await idOf(other.email)
    const holder = await newsroom.db.connect()
    await holder.query('begin')
    await holder.query(`select from app_user where role = 'ADMINISTRATOR' for update`)
    const both = Promise.all([revise(otherId, { role: 'READER' }), revise(adminId, { role: 'READER' }, other.guest)])
    const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    await vi.waitFor(async () => expect((await newsroom.db.query(waiting)).rowCount).toBe(2), { timeout: 5_000 })
    await holder.query('commit')
    holder.release()
    const refusals = (await both).filter(({ body }) => body.errors).map(refusalOf)
    expect(refusals).toEqual([{ code: 'FORBIDDEN', message: 'This is the last administrator: make somebody else one first.' }])
  })
})
