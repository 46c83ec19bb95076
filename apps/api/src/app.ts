import { join } from 'node:path'
import { limits } from '@broadsheet/schema'
import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { type Logger, pino } from 'pino'
import type { DataSource } from 'typeorm'
import { Attempts } from './access/attempts.ts'
import { noConnection } from './access/connection.ts'
import { announcements } from './comments/announcement.ts'
import { LiveComments } from './comments/live-comments.ts'
import type { Hook } from './comments/moderation/checks/external.ts'
import { checksOf } from './comments/moderation/checks/index.ts'
import { Database, type StatementListener } from './database/database.ts'
import { readSecret } from './database/secret.ts'
import { dataSource } from './database/source.ts'
import { Writer } from './database/writer.ts'
import type { Feature } from './feature.ts'
import { features as allFeatures } from './features.ts'
import { type Clock, databaseClock } from './graphql/clock.ts'
import { contextMaker } from './graphql/context-maker.ts'
import { Links } from './graphql/links.ts'
import { buildGraphQLSchema } from './graphql/schema.ts'
import { graphqlServer } from './graphql/server.ts'
import { graphqlRoute, type RequestContext } from './http/graphql.route.ts'
import { imageRoute } from './http/image.route.ts'
import { httpServer } from './http/server.ts'
import { connectionOf } from './http/session-cookie.ts'
import { streamRoute } from './http/stream.route.ts'
import { uploadRoute } from './http/upload.route.ts'
import { Originals } from './images/originals.ts'
import { Renditions } from './images/renditions.ts'
import { startJobs } from './jobs.ts'
import { Listener } from './live/listener.ts'
import { carrierOf, type MailOptions } from './mail/carrier.ts'
import { Post } from './mail/post.ts'
import { asItWillBe } from './preview/as-it-will-be.ts'
import { Previews } from './preview/previews.ts'
import { Cursors } from './relations/cursor.ts'
import { Tables } from './relations/tables.ts'
import { Passwords } from './users/passwords.ts'
import { viewerFinder } from './users/sessions.ts'

export interface AppOptions {
  /** Address of a migrated database. */
  databaseUrl: string
  /** Origin of the site, for public addresses. */
  siteUrl: string
  /** Folder of originals and renditions of images. */
  mediaFolder: string
  /** How letters are sent. */
  mail: MailOptions
  /** A service that is asked about comments. */
  commentHook?: Hook | undefined
  features?: readonly Feature[]
  clock?: Clock
  log?: Logger
  onStatement?: StatementListener
  /** Bounds of streams, where they differ from those that clients know. */
  streams?: Partial<Record<keyof typeof limits.stream, number>>
}

export interface App {
  readonly http: FastifyInstance
  readonly schema: GraphQLSchema
  readonly source: DataSource
  close(): Promise<void>
}

/** Puts the API together: database, schema, Apollo Server, HTTP. `http.listen` is left to the caller. */
export async function createApp(options: AppOptions): Promise<App> {
  const { databaseUrl, siteUrl, mediaFolder, mail, features = allFeatures, clock = databaseClock, log = pino({ level: 'warn' }) } = options
  const source = await dataSource(databaseUrl, features).initialize()
  const database = new Database(databaseUrl, log, options.onStatement)
  const cursors = new Cursors(await readSecret(source, 'cursor'))
  const previews = new Previews(await readSecret(source, 'preview'))
  const post = new Post(carrierOf(mail), log)
  const links = new Links(siteUrl)
  const writer = new Writer(source)
  const moderation = { checks: checksOf({ checks: features.flatMap(({ checks = [] }) => checks), hook: options.commentHook }), log }
  const ofProcess = { links, writer, source, post, previews, moderation }
  const schema = buildGraphQLSchema(features, { ...ofProcess, attempts: new Attempts(source), passwords: new Passwords() })
  const contextFor = contextMaker({
    database,
    clock,
    cursors,
    tables: new Tables(source),
    viewer: viewerFinder(database, clock),
    preface: ({ preview }, now) => (preview === null ? undefined : asItWillBe(previews.open(preview), now)),
  })
  const overTls = siteUrl.startsWith('https:')
  const context: RequestContext = (request, reply) => contextFor(connectionOf(request, reply, overTls))
  const apollo = graphqlServer(schema, log)
  await apollo.start()

  const http = httpServer(log)
  await graphqlRoute(http, apollo, context)
  const nobody = () => contextFor(noConnection)
  const bounds = { ...limits.stream, ...options.streams }
  const comments = new LiveComments({ nobody, pace: bounds.pace, log })
  const listener = new Listener(databaseUrl, { name: announcements, hear: (payload) => comments.announced(payload) }, log)
  await listener.start()
  await streamRoute(http, { schema, context, streaming: { comments }, siteUrl, bounds, log })
  const originals = new Originals(join(mediaFolder, 'originals'))
  imageRoute(http, new Renditions(originals, join(mediaFolder, 'renditions')), { own: context, nobody })
  await uploadRoute(http, { originals, writer, links, context })

  const stopJobs = startJobs(
    features.flatMap(({ jobs = [] }) => jobs),
    source,
    log,
  )

  const close = async () => {
    await http.close()
    await listener.close()
    await apollo.stop()
    await post.close()
    await stopJobs()
    await Promise.all([database.close(), source.destroy()])
  }
  return { http, schema, source, close }
}
