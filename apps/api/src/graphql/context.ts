import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import type { Loaders } from '../relations/loaders.ts'
import type { Clock } from './clock.ts'

/** What a resolver is given. Four things, kept at four. */
export interface Context {
  /** Changes only by `continueAs`. */
  viewer: Viewer
  readonly loaders: Loaders
  readonly database: Database
  readonly clock: Clock
}

/** From here on somebody else is asking: they have signed in or out in the middle of the request. */
export function continueAs(context: Context, viewer: Viewer): void {
  context.viewer = viewer
  context.loaders.continueAs(viewer)
}
