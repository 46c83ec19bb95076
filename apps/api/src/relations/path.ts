import sql, { raw, type Sql } from 'sql-template-tag'
import type { Asking } from '../access/policy.ts'
import { ascending, type Ordering } from './ordering.ts'

/** How target rows (alias `t`) are reached from the key of a parent. */
export interface Path {
  readonly keyType: 'uuid' | 'text'
  /** Results by name that the rest refers to, as a part of a `with` clause. */
  given?(asking: Asking): Sql
  /** The `from` clause around the visible target rows; link tables are joined as `l`. */
  from(rows: Sql, asking: Asking): Sql
  /** Which rows belong to `key`. */
  where(key: Sql): Sql
  /** A JSON object of what the link itself knows, such as a role. */
  readonly link: Sql
}

/** The parent's key stands in a column of the target. */
export function by(column: string, keyType: Path['keyType'] = 'uuid'): Path {
  return {
    keyType,
    from: (rows) => sql`${rows} t`,
    where: (key) => sql`t.${raw(column)} = ${key}`,
    link: sql`null`,
  }
}

/** A link table stands between; `columns` of it travel along under the given names. */
export function through(table: string, columns: { parent: string; target: string }, link: Record<string, string> = {}): Path {
  const pairs = Object.entries(link).map(([name, column]) => `'${name}', l.${column}`)
  return {
    keyType: 'uuid',
    from: (rows) => sql`${raw(table)} l join ${rows} t on t.id = l.${raw(columns.target)}`,
    where: (key) => sql`l.${raw(columns.parent)} = ${key}`,
    link: pairs.length === 0 ? sql`null` : sql`json_build_object(${raw(pairs.join(', '))})`,
  }
}

/** The parent names its targets: its key is their keys, parted by blanks, and they come in that order. */
export const named: Path & { readonly ordering: Ordering; keyOf(keys: readonly string[]): string | null } = {
  ...by('id', 'text'),
  where: (key) => sql`t.id = any(string_to_array(${key}, ' ')::uuid[])`,
  ordering: ascending({ expression: "array_position(string_to_array(k.key, ' '), t.id::text)", type: 'int' }),
  keyOf: (keys) => (keys.length === 0 ? null : keys.join(' ')),
}

/** Every visible row: a root has no parent. */
export const everything: Path = {
  keyType: 'text',
  from: (rows) => sql`${rows} t`,
  where: () => sql`true`,
  link: sql`null`,
}
