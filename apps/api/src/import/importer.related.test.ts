import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openPlace, type Place } from './testing/database.ts'
import { story, wxr } from './testing/wxr.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let place: Place
beforeAll(async () => {
  place = await openPlace()
})
afterAll(() => place.close())
beforeEach(() => place.empty())

const about = ['Elvers', 'Glass eels', 'A weir', 'The leat', 'Two traps']
const others = ['Violins for pupils', 'Crooked steeple', 'Frozen pitch', 'Cold showers', 'Rye loaves']

/** An export of five stories about eels and five about something else each; `more` is added to the text of the first one. */
function file(more = ''): string {
  const stories = [...about, ...others].map((title, index) => {
    const eels = `Elvers swim over the weir into the leat, where glass eels meet ${index} traps.`
    const text = `<p>${index < about.length ? eels : title}${index === 0 ? more : ''}</p>`
    return story({ title, 'wp:post_id': String(index + 1), 'wp:post_name': `story-${index}`, link: '', 'content:encoded': text })
  })
  return wxr(...stories)
}

const lists = () =>
  place.rows(`select a.slug as of, b.slug, s.score, s.kind, s.terms from suggested_story s
    join article a on a.id = s.article_id join article b on b.id = s.story_id order by 1, 2`)

test('an import ends with complete lists, whichever article came first, and a second one changes nothing of them', async () => {
  await place.run(file())
  const before = await lists()
  const pairs = before.map((row) => `${row.of} ${row.slug}`)
  const eels = about.map((_, index) => `story-${index}`)
  expect(pairs).toEqual(eels.flatMap((one) => eels.filter((other) => other !== one).map((other) => `${one} ${other}`)))
  for (const { of, slug, score } of before) expect(before.find((row) => row.of === slug && row.slug === of)?.score).toBe(score)
  await place.run(file())
  expect(await lists()).toEqual(before)
})

test('what editors said about related stories stays when an article comes once more', async () => {
  await place.run(file())
  const [first, second] = await place.rows(`select id from article where slug in ('story-0', 'story-1') order by slug`)
  await place.rows(
    `with saved as (update article set version = version + 1 where id = $1 returning id)
    insert into revision select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'number', r.number + 1,
      'suggestible', false, 'unrelated_ids', jsonb_build_array($2::text)))).* from saved join revision r on r.article_id = saved.id`,
    [first?.id, second?.id],
  )
  await place.run(file(' And more of them.'))
  expect(await place.rows(`select suggestible, version from article where id = $1`, [first?.id])).toEqual([
    { suggestible: false, version: 3 },
  ])
  expect(await place.rows('select article_id, story_id from unrelated_story')).toEqual([{ article_id: first?.id, story_id: second?.id }])
})
