import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { importFile } from './importer.ts'
import { ledgerKinds } from './ledger.ts'
import { openPlace, type Place } from './testing/database.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/** Exports of real sites, which are not ours to keep in this repository: they lie beside it. */
const data = join(import.meta.dirname, '..', '..', '..', '..', '..', 'shared', 'data')
const files = ['wxr', 'wikinews'].flatMap((folder) => {
  const path = join(data, folder)
  return existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith('.xml'))
        .map((name) => join(path, name))
    : []
})
const named = (name: string) => files.find((file) => file.endsWith(name)) ?? name

describe.skipIf(files.length === 0)(`real exports${files.length === 0 ? ` (absent: ${data})` : ''}`, () => {
  let place: Place
  beforeAll(async () => {
    place = await openPlace()
  })
  afterAll(() => place.close())

  test.each(files.filter((file) => !file.includes('malformed')))('%s arrives, and a second run changes nothing', async (file) => {
    const first = await importFile(file, place)
    const second = await importFile(file, place)
    for (const kind of ledgerKinds) {
      const { found, imported, updated, unchanged, skipped } = first.ledger.row(kind)
      expect(second.ledger.row(kind)).toEqual({ found, imported: 0, updated: 0, unchanged: imported + updated + unchanged, skipped })
    }
  })

  test('of the malformed one the first wrong element is named, and nothing arrives', async () => {
    const before = await place.rows('select count(*) from import_record')
    await expect(importFile(named('importer-malformed.xml'), place)).rejects.toThrow(
      'line 27, column 16: <channel> was expected inside <rss>, but <notachanneltag> stands here.',
    )
    expect(await place.rows('select count(*) from import_record')).toEqual(before)
  })

  test('the one without a version is read with a warning', async () => {
    const { ledger } = await importFile(named('importer-missing-version-tag.xml'), place)
    expect(ledger.warnings).toEqual(['The file does not say its format version: it was read as 1.2.'])
  })

  test('all 171 articles of the news archive keep their source and their licence, and lose no markup', async () => {
    const { ledger, survey } = await importFile(named('wikinews-2019.wxr.xml'), place)
    expect(ledger.lost.size).toBe(0)
    const kept = await place.rows(
      `select count(distinct article.source->>'url')::int as sources, count(distinct slug)::int as slugs from article join import_record r on r.row_id = article.id
       where r.source = $1 and article.source->>'license' = 'CC BY 2.5' and article.source->>'originalPublishedAt' is not null and status = 'PUBLISHED' and jsonb_array_length(body) > 0`,
      [survey.site.key],
    )
    expect(kept).toEqual([{ sources: 171, slugs: 171 }])
  })

  test('no body of any article holds a tag, an event handler or an address that acts', async () => {
    const [found] = await place.rows(
      `select count(*)::int as count from article, jsonb_path_query(body, 'strict $.**.link') as link where link #>> '{}' !~ '^(https?|mailto|tel):'`,
    )
    expect(found).toEqual({ count: 0 })
  })
})
