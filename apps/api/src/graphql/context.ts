import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import type { Loaders } from '../relations/loaders.ts'
import type { Clock } from './clock.ts'

/** What a resolver is given. Four things, kept at four. */
export interface Context {
  readonly viewer: Viewer
  readonly loaders: Loaders
  readonly database: Database
  readonly clock: Clock
}
