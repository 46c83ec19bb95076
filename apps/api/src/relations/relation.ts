import type { Sql } from 'sql-template-tag'
import type { Asking } from '../access/policy.ts'
import type { Noun } from './noun.ts'
import type { Ordering } from './ordering.ts'
import type { Path } from './path.ts'

interface Declared<Parent, Target extends object> {
  /** `Parent.field` as the schema names it: part of every cursor, and the key of loaders. */
  readonly name: string
  /** A function, because nouns refer to each other in circles. */
  readonly to: () => Noun<Target>
  readonly path: Path
  /** What the path starts from; null means that there is nothing to look up. */
  readonly key: (parent: Parent) => string | null
  /** A fixed condition on target rows (`t`), besides the policy. */
  readonly where?: Sql
}

/** At most one target. */
export interface One<Parent, Target extends object> extends Declared<Parent, Target> {
  readonly kind: 'one'
}

/** A short list without paging. */
export interface List<Parent, Target extends object> extends Declared<Parent, Target> {
  readonly kind: 'list'
  readonly ordering: Ordering
  /** Items at most; more are not kept by the services, so nothing is cut off in practice. */
  readonly max: number
}

/** Rows that stand above all of the rungs below it. */
export interface Rung {
  /** The higher, the earlier. */
  readonly rank: number
  /** Which rows of the path's `from` stand on it, in the place of the path's `where`. */
  readonly where: Sql
}

/** A connection. */
export interface Paged<Parent, Target extends object, Filter = unknown> extends Declared<Parent, Target> {
  readonly kind: 'paged'
  /** By the words of its order enum; the first is the default. */
  readonly orderings: Readonly<Record<string, Ordering>>
  /**
   * In ranked lists: disjoint conditions, the highest first, that together are the path's `where`. Orderings hold within a rung. The
   * rungs are looked at one after the other, until a page is full: what it costs does not grow with the number of all rows.
   */
  readonly rungs?: readonly Rung[]
  /** Conditions that part a rung, in its order: a later part is looked at only if the page is not full. */
  readonly stretches?: readonly Sql[]
  /** Where the same targets are found in a narrower table, under the same policy: there they are counted and summed up. */
  readonly counted?: { readonly to: () => Noun<object>; readonly path: Path }
  /** Conditions for a client's filter. Policies of other nouns that it names are compiled in with `asking`. */
  filter?(filter: Filter, asking: Asking): Sql
}

export type Relation<Parent = never, Target extends object = object> = One<Parent, Target> | List<Parent, Target> | Paged<Parent, Target>

export const one = <Parent, Target extends object>(declared: Omit<One<Parent, Target>, 'kind'>): One<Parent, Target> => ({
  kind: 'one',
  ...declared,
})

export const list = <Parent, Target extends object>(declared: Omit<List<Parent, Target>, 'kind'>): List<Parent, Target> => ({
  kind: 'list',
  ...declared,
})

export const paged = <Parent, Target extends object, Filter = unknown>(
  declared: Omit<Paged<Parent, Target, Filter>, 'kind'>,
): Paged<Parent, Target, Filter> => ({ kind: 'paged', ...declared })
