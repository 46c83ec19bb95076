import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { tsImport } from 'tsx/esm/api'

const root = join(import.meta.dirname, '..', '..')
const sources = { parentURL: import.meta.url, tsconfig: join(root, 'scripts', 'tsconfig.dev.json') }
/** Something of the sources, which are TypeScript with decorators. */
export const source = (path) => tsImport(join(root, path), sources)

let statements = 0
const { query } = pg.Client.prototype
// Beneath every pool of the API, so that what it writes is counted like what it reads.
pg.Client.prototype.query = function counted(...args) {
  statements += 1
  return query.apply(this, args)
}

/** An API over a database of its own, asked over HTTP as an editor or as nobody. */
export class Paper {
  static async open(databaseUrl) {
    const { createApp } = await source('apps/api/src/app.ts')
    const mail = { folder: tmpdir(), say: () => {} }
    const app = await createApp({ databaseUrl, siteUrl: 'http://paper.test', mediaFolder: tmpdir(), mail })
    const url = `${await app.http.listen({ port: 0, host: '127.0.0.1' })}/graphql`
    return new Paper(app, url, await signIn(app.source))
  }

  constructor(app, url, token) {
    this.app = app
    this.url = url
    this.token = token
  }

  /** Rows of a statement that is not counted to anybody. */
  rows(text, values) {
    return this.app.source.query(text, values)
  }

  /** What the API answers to nobody, in how many milliseconds and statements. */
  ask(question, variables) {
    return this.send(question, { variables })
  }

  /** The same for an editor. */
  command(question, variables) {
    return this.send(question, { variables, headers: { cookie: `session=${this.token}` } })
  }

  async send(question, { variables, headers }) {
    const before = statements
    const body = JSON.stringify({ query: question, variables })
    const began = performance.now()
    const response = await fetch(this.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
    const text = await response.text()
    const milliseconds = performance.now() - began
    const { data, errors } = JSON.parse(text)
    if (errors) throw new Error(`${question}\nwas answered ${text.slice(0, 1000)}`)
    return { data, milliseconds, statements: statements - before }
  }

  close() {
    return this.app.close()
  }
}

/** Signs in an editor who needs no password. Returns the token of the session. */
async function signIn(database) {
  const [id, token] = [randomUUID(), randomBytes(32).toString('base64url')]
  const email = `editor-${id}@paper.test`
  await database.query(
    `insert into app_user (id, email, email_key, name, role, confirmed_at) values ($1, $2, $2, 'Editor', 'EDITOR', now())`,
    [id, email],
  )
  await database.query(`insert into session (token_hash, user_id, expires_at) values ($1, $2, now() + interval '12 hours')`, [
    createHash('sha256').update(token).digest('base64url'),
    id,
  ])
  return token
}
