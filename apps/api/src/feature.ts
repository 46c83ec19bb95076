import type { DataSource, EntityTarget, MigrationInterface } from 'typeorm'
import type { Check } from './comments/moderation/check.ts'
import type { Noun } from './relations/noun.ts'

type Class<Instance = object> = new (...args: never[]) => Instance

/** Something that every process does in the background once it has started: nobody waits for it, and several may do it at once. */
export interface Job {
  readonly name: string
  /** Resolves with what was done, in a sentence for the log; null if there was nothing to do. Ends early, in order, on `stop`. */
  run(source: DataSource, stop: AbortSignal): Promise<string | null>
}

/** What a noun, or an extension, brings to the API. Everything is optional; the order of features is the order of the schema. */
export interface Feature {
  readonly name: string
  /** Kinds of rows that `node(id)` finds. */
  readonly nouns?: readonly Noun<object>[]
  readonly entities?: readonly (EntityTarget<object> & (abstract new () => object))[]
  /** In the order in which they are to run; names carry a time and are never changed once released. */
  readonly migrations?: readonly Class<MigrationInterface>[]
  readonly resolvers?: readonly Class[]
  /** Asked about every comment, after those of the paper. */
  readonly checks?: readonly Check[]
  readonly jobs?: readonly Job[]
}
