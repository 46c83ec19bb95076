import { join } from 'node:path'
import { findDatabase } from '@broadsheet/postgres'
import type { Logger } from 'pino'
import { type App, createApp } from './app.ts'
import type { Config } from './config.ts'
import { migrate } from './database/migrate.ts'
import { isEmpty, loadDemonstration } from './demo/load.ts'
import { features } from './features.ts'
import { Originals } from './images/originals.ts'

export interface Started {
  /** Address of the GraphQL endpoint. */
  readonly url: string
  /** Resolves with the reason when the database has gone for good. */
  readonly lost: Promise<Error>
  close(): Promise<void>
}

/** Everything from an empty folder to an API that answers. `say` is told each step. */
export async function start(config: Config, log: Logger, say: (sentence: string) => void): Promise<Started> {
  const database = await findDatabase({ url: config.databaseUrl, folder: config.dataFolder, say })
  let app: App | undefined
  const close = async () => {
    await app?.close()
    await database.stop()
  }
  try {
    const mediaFolder = join(config.dataFolder, 'media')
    await migrate(database.url, features, say)
    const mail = { from: config.mailFrom, smtpUrl: config.smtpUrl, folder: join(config.dataFolder, 'mail'), say }
    const { siteUrl, commentHook } = config
    app = await createApp({ databaseUrl: database.url, siteUrl, mediaFolder, mail, commentHook, log })
    if (await isEmpty(app.source)) {
      say('Loading the demonstration newsroom.')
      const { articles, comments } = await loadDemonstration(app.source, new Originals(join(mediaFolder, 'originals')))
      say(`Loaded ${articles} articles with ${comments} comments.`)
    }
    await app.http.listen({ port: config.apiPort, host: config.apiHost })
    const address = app.http.server.address()
    const port = typeof address === 'object' && address ? address.port : config.apiPort
    return { url: `http://localhost:${port}/graphql`, lost: database.lost, close }
  } catch (problem) {
    await close()
    throw problem
  }
}
