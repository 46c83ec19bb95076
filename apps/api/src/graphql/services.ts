import type { DataSource } from 'typeorm'
import type { Attempts } from '../access/attempts.ts'
import type { Moderation } from '../comments/moderation/pipeline.ts'
import type { Writer } from '../database/writer.ts'
import type { Post } from '../mail/post.ts'
import type { Previews } from '../preview/previews.ts'
import type { Passwords } from '../users/passwords.ts'
import type { Links } from './links.ts'

/** What resolvers are made with: things of the process, not of a request. */
export interface Services {
  readonly links: Links
  readonly writer: Writer
  readonly previews: Previews
  /** For what a service has to know before it writes. Rows for a viewer come through loaders only. */
  readonly source: DataSource
  readonly post: Post
  readonly attempts: Attempts
  readonly passwords: Passwords
  /** What `moderate` is called with, beside the transaction and its time. */
  readonly moderation: Moderation
}
