import type { Writer } from '../database/writer.ts'
import type { Previews } from '../preview/previews.ts'
import type { Links } from './links.ts'

/** What resolvers are made with: things of the process, not of a request. */
export interface Services {
  readonly links: Links
  readonly writer: Writer
  readonly previews: Previews
}
