import { getNamedType, isInterfaceType, isUnionType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blockOf } from '../helpers/blocks.ts'
import { columnsWithoutCanary } from '../helpers/columns.ts'
import { type HidingPlace, openHidingPlace, publicSchema } from '../helpers/hiding-place.ts'

let place: HidingPlace
beforeAll(async () => {
  place = await openHidingPlace()
  await place.hide()
})
afterAll(() => place.close())

/** `table.column` of every column that holds texts, keys or documents. */
async function wordyColumns(): Promise<string[]> {
  const { rows } = await place.newsroom.db.query(`select c.table_name || '.' || c.column_name as name
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'migrations'
      and data_type not in ('boolean', 'integer', 'bigint', 'smallint', 'numeric', 'double precision', 'real')
      and data_type not like 'timestamp%' and data_type <> 'date'
    order by name`)
  return rows.map(({ name }) => name)
}

async function holdsCanary(name: string): Promise<boolean> {
  const [table, column] = name.split('.')
  const { rows } = await place.newsroom.db.query(`select "${column}"::text as value from "${table}" where "${column}" is not null`)
  return rows.some(({ value }) => place.canaries.seenIn(value).size > 0)
}

test('every column of every table holds a canary, or says why it cannot', async () => {
  const names = await wordyColumns()
  const without: string[] = []
  for (const name of names) if (!(await holdsCanary(name))) without.push(name)
  expect(names.length).toBeGreaterThan(60)
  expect(without).toEqual(Object.keys(columnsWithoutCanary).toSorted())
})

test('every kind of block stands in every hidden body', () => {
  const block = getNamedType(publicSchema.getType('Block'))
  expect(isUnionType(block)).toBe(true)
  const kinds = isUnionType(block) ? publicSchema.getPossibleTypes(block).map(({ name }) => name) : []
  expect(Object.keys(blockOf).toSorted()).toEqual(kinds.toSorted())
})

test('every type that has an id has hidden rows to be guessed', () => {
  const node = publicSchema.getType('Node')
  const types = isInterfaceType(node) ? publicSchema.getPossibleTypes(node).map(({ name }) => name) : []
  // Sections are public, whatever stands in them.
  expect(types.toSorted()).toEqual([...Object.keys(place.hidden.keys), 'Section'].toSorted())
  expect(Object.entries(place.hidden.keys).filter(([, keys]) => keys.length < 10)).toEqual([])
})
