import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CountingRoad } from '../helpers/counting-road.ts'
import { type Desk, of, type Seen } from '../helpers/desk.ts'
import { aboutEels, bodyOf, Stories } from '../helpers/stories.ts'

/** Released, once the database has time for it: on a busy machine it may say that it has none. Every other problem fails the test. */
async function releasedBy(editor: Desk, draft: Seen): Promise<void> {
  for (;;) {
    const { body } = await editor.send('publishArticle', of(draft))
    if (!body.errors) return
    expect(body.errors.map(({ extensions }) => extensions.code)).toEqual(['SERVICE_UNAVAILABLE'])
  }
}

describe('many who save at once', () => {
  let stories: Stories
  beforeAll(async () => {
    stories = await Stories.open()
  })
  afterAll(() => stories.newsroom.close())

  test('ten articles about the same, released at the same time by ten editors, are on the lists of all others', async () => {
    const drafts = []
    for (let place = 0; place < 10; place++) drafts.push(await stories.writes(...aboutEels(place)))
    const editors = await Promise.all(drafts.map(() => stories.anotherEditor()))
    await Promise.all(drafts.map((draft, index) => releasedBy(editors[index] ?? stories.editor, draft)))
    for (const draft of drafts) {
      const others = drafts.filter((other) => other !== draft).map(({ slug }) => slug)
      expect(new Set(await stories.among(draft, drafts))).toEqual(new Set(others))
    }
  })

  test('drafts that are saved while articles about the same are released hinder nobody', async () => {
    const drafts = []
    for (let place = 0; place < 6; place++)
      drafts.push(await stories.writes(`Lampreys ${'abcdef'[place]?.repeat(9)}`, aboutEels(place + 5)[1]))
    const work = drafts.map((draft, index) =>
      index % 2 === 0
        ? stories.editor.does('publishArticle', of(draft))
        : stories.editor.does('reviseArticle', { ...of(draft), input: bodyOf(aboutEels(index)[1]) }),
    )
    expect((await Promise.all(work)).map(({ stage }) => stage)).toEqual(['PUBLISHED', 'DRAFT', 'PUBLISHED', 'DRAFT', 'PUBLISHED', 'DRAFT'])
  })

  test('a save that fails leaves no trace on any list', async () => {
    const one = await stories.releases('Astrolabe', 'An astrolabe, an armillary sphere.')
    const other = await stories.releases('Armillary', 'The armillary sphere and the astrolabe.')
    const before = [await stories.edges(one), await stories.edges(other)]
    const kept = 'select (select count(*) from suggested_story)::int as suggested, sum(articles)::int as words from search_lexeme'
    const rows = (await stories.newsroom.db.query(kept)).rows
    await stories.newsroom.db.query(`create function fails() returns trigger language plpgsql as $$ begin raise 'broken'; end $$;
      create trigger fails before insert on revision for each row execute function fails()`)
    const correction = { kind: 'UPDATE', text: 'Lost.' }
    const failed = await stories.editor.isRefused('correctArticle', { ...of(other), correction, input: bodyOf('Nothing of that.') })
    await stories.newsroom.db.query('drop function fails cascade')
    expect(failed.code).toBe('INTERNAL_SERVER_ERROR')
    expect([await stories.edges(one), await stories.edges(other)]).toEqual(before)
    expect((await stories.newsroom.db.query(kept)).rows).toEqual(rows)
  })
})

test('a save takes the same number of statements in a paper of five articles and in one of fifty', async () => {
  const counts: number[][] = []
  for (const template of ['empty', 'demonstration'] as const) {
    let road: CountingRoad | undefined
    const stories = await Stories.open({
      template,
      road: async (databaseUrl) => {
        road = await CountingRoad.to(databaseUrl)
        return road.url
      },
    })
    const counted = async (work: () => Promise<unknown>) => {
      const before = road?.count ?? 0
      await work()
      return (road?.count ?? 0) - before
    }
    for (let place = 0; place < 5; place++) await stories.releases(...aboutEels(place))
    const draft = await stories.writes(...aboutEels(5))
    const released = await stories.editor.does('publishArticle', of(draft))
    counts.push([
      await counted(() => stories.writes(...aboutEels(6))),
      await counted(() => stories.corrects(released, bodyOf(aboutEels(7)[1]))),
    ])
    await stories.newsroom.close()
    road?.close()
  }
  expect(counts[0]).toEqual(counts[1])
  expect(Math.min(...counts.flat())).toBeGreaterThan(5)
})
