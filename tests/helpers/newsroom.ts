import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '@broadsheet/api/app'
import { createDatabase, dropDatabase } from '@broadsheet/postgres'
import pg from 'pg'
import { expect, inject } from 'vitest'
import { demoMedia } from './cluster.ts'
import { Mailbox, noMail } from './mailbox.ts'

export interface Reply {
  status: number
  headers: Headers
  text: string
  body: {
    data?: Record<string, unknown> | null
    errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[]
  }
}

/** An API of its own over a database of its own, reached by HTTP like any other. */
export interface Newsroom {
  readonly url: string
  readonly databaseUrl: string
  /** Statements that the API has sent to read; empty it to count anew. */
  readonly statements: string[]
  readonly db: pg.Pool
  /** Letters to readers, instead of a mail server. */
  readonly mailbox: Mailbox
  ask(query: string, variables?: Record<string, unknown>): Promise<Reply>
  /** The same for somebody who is signed in, by the token of their session. */
  askAs(token: string, query: string, variables?: Record<string, unknown>): Promise<Reply>
  /** What a query answers; fails the test if it answers with errors. */
  read<Shape>(query: string, variables?: Record<string, unknown>): Promise<Shape>
  close(): Promise<void>
}

interface Wishes {
  template?: 'empty' | 'demonstration'
  siteUrl?: string
  /** Another way from the API to its database. */
  road?(databaseUrl: string): Promise<string>
}

export async function openNewsroom({ template = 'empty', siteUrl = 'http://paper.test', road }: Wishes = {}): Promise<Newsroom> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const databaseUrl = await createDatabase(inject('cluster'), name, template)
  const mailFolder = await mkdtemp(join(tmpdir(), 'broadsheet-mail-'))
  const statements: string[] = []
  const app = await createApp({
    databaseUrl: road ? await road(databaseUrl) : databaseUrl,
    siteUrl,
    mediaFolder: join(demoMedia, 'media'),
    mail: { ...noMail, folder: mailFolder },
    onStatement: (text) => statements.push(text),
  })
  const url = `${await app.http.listen({ port: 0, host: '127.0.0.1' })}/graphql`
  const db = new pg.Pool({ connectionString: databaseUrl, max: 2 })
  // A connection that is still closing when its database is dropped has nothing to tell.
  db.on('connect', (client) => client.on('error', () => {}))
  db.on('error', () => {})
  return {
    url,
    databaseUrl,
    statements,
    db,
    mailbox: new Mailbox(mailFolder),
    ask: (query, variables) => post(url, { query, variables }),
    askAs: (token, query, variables) => post(url, { query, variables }, { cookie: `session=${token}` }),
    async read<Shape>(query: string, variables?: Record<string, unknown>) {
      const { body } = await post(url, { query, variables })
      expect(body.errors, query).toBeUndefined()
      return body.data as Shape
    },
    async close() {
      await app.close()
      await db.end()
      await dropDatabase(inject('cluster'), name)
      await rm(mailFolder, { recursive: true })
    },
  }
}

/** One GraphQL request by POST. */
export async function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Reply> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as Reply['body'] }
}
