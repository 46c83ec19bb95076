import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { ImportBusy, importFile } from './importer.ts'
import { figures, openPlace, type Place } from './testing/database.ts'
import { comment, fileOf, story, wxr } from './testing/wxr.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let place: Place
beforeAll(async () => {
  place = await openPlace()
})
afterAll(() => place.close())
beforeEach(() => place.empty())

test('a broken file leaves nothing behind; with --partial what can be read is taken, and it is said so', async () => {
  const whole = wxr(story({}), story({ 'wp:post_id': '2' }))
  const cut = whole.slice(0, whole.lastIndexOf('</item>'))
  await expect(place.run(cut)).rejects.toThrow(/^line \d+, column \d+: the file ends/)
  expect(
    await place.rows(
      'select (select count(*) from article)::int + (select count(*) from section)::int + (select count(*) from import_record)::int as left',
    ),
  ).toEqual([{ left: 0 }])
  const ledger = await place.run(cut, { partial: true })
  expect(figures(ledger, 'articles')).toBe('1: 1 0 0')
  expect(ledger.warnings).toEqual([expect.stringMatching(/^The file was read as far as line \d+/)])
})

test('one article that the database refuses does not keep the others away, and leaves no half of itself', async () => {
  await place.rows(
    `create function refuse() returns trigger language plpgsql as $$ begin if new.text = 'Poison' then raise exception using errcode = '23514'; end if; return new; end $$`,
  )
  await place.rows('create trigger refuse before insert on comment for each row execute function refuse()')
  const poison = story({ 'wp:post_id': '1', 'wp:post_name': 'poison' }, comment({ 'wp:comment_id': '1', 'wp:comment_content': 'Poison' }))
  const ledger = await place.run(wxr(poison, story({ 'wp:post_id': '2', 'wp:post_name': 'sound' })))
  await place.rows('drop function refuse cascade')
  expect(figures(ledger, 'articles')).toBe('2: 1 0 0, 1 refused by the database (23514)')
  expect(await place.rows('select slug from article')).toEqual([{ slug: 'sound' }])
  expect(await place.rows(`select external_id from import_record where kind = 'article'`)).toEqual([{ external_id: '2' }])
})

test('two imports at once: the second is told to wait', async () => {
  const file = await fileOf(wxr(...Array.from({ length: 40 }, (_, index) => story({ 'wp:post_id': String(index) }))))
  const results = await Promise.allSettled([importFile(file, place), importFile(file, place)])
  expect(results.map((result) => result.status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(results.find((result) => result.status === 'rejected')?.reason).toBeInstanceOf(ImportBusy)
  expect(await place.rows('select count(*)::int as count from article')).toEqual([{ count: 40 }])
})
