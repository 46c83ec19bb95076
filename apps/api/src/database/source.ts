import { DataSource } from 'typeorm'
import type { Feature } from '../feature.ts'
import { SnakeNames } from './naming.ts'
import { sessionOptions } from './session.ts'

/** Writing: entities and migrations of all features over one TypeORM data source. */
export function dataSource(url: string, features: readonly Feature[]): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: features.flatMap((feature) => feature.entities ?? []),
    migrations: features.flatMap((feature) => feature.migrations ?? []),
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNames(),
    connectTimeoutMS: 3_000,
    applicationName: 'broadsheet writing',
    // Its own logger writes failed migrations on standard output, which belongs to what a command answers. What fails is told once, by
    // whoever asked for it; DEBUG=typeorm:* tells the rest.
    logger: 'debug',
    extra: { max: 4, options: sessionOptions, idle_in_transaction_session_timeout: 60_000 },
  })
}
