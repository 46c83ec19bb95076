import { raw, type Sql } from 'sql-template-tag'
import type { DataSource } from 'typeorm'
import type { Noun } from './noun.ts'

/** How rows of one noun are selected as JSON and brought back to life. */
export interface Table<Row extends object> {
  /** `t.column as "property"` for everything that lists need. */
  readonly columns: Sql
  /** A row of its entity, from JSON: instants become `Date`. */
  revive(json: Record<string, unknown>): Row
}

const instants = new Set(['timestamptz', 'timestamp with time zone'])

/** Reads the columns of every noun once from the entities. */
export class Tables {
  private readonly known = new Map<Noun<object>, Table<object>>()

  constructor(private readonly source: DataSource) {}

  of<Row extends object>(noun: Noun<Row>): Table<Row> {
    const known = this.known.get(noun) ?? this.read(noun)
    this.known.set(noun, known)
    return known as Table<Row>
  }

  private read<Row extends object>(noun: Noun<Row>): Table<Row> {
    const { columns } = this.source.getMetadata(noun.entity)
    const prompt = columns.filter((column) => !noun.late?.includes(column.propertyName))
    const derived = Object.keys(noun.derived ?? {}).map((property) => `t.${property} as "${property}"`)
    const dates = columns.filter((column) => instants.has(String(column.type))).map((column) => column.propertyName)
    const prototype = noun.entity.prototype as object
    return {
      columns: raw([...prompt.map((column) => `t.${column.databaseName} as "${column.propertyName}"`), ...derived].join(', ')),
      revive(json) {
        for (const property of dates) if (typeof json[property] === 'string') json[property] = new Date(json[property])
        return Object.assign(Object.create(prototype), json)
      },
    }
  }
}
