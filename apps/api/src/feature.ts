import type { EntityTarget, MigrationInterface } from 'typeorm'
import type { Check } from './comments/moderation/check.ts'
import type { Noun } from './relations/noun.ts'

type Class<Instance = object> = new (...args: never[]) => Instance

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
}
