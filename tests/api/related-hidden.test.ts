import { afterAll, beforeAll, expect, test } from 'vitest'
import { of, type Seen } from '../helpers/desk.ts'
import { aboutEels, bodyOf, Stories } from '../helpers/stories.ts'

let stories: Stories
let shown: Seen[]

beforeAll(async () => {
  stories = await Stories.open()
  shown = []
  for (let place = 0; place < 3; place++) shown.push(await stories.releases(...aboutEels(place)))
})
afterAll(() => stories.newsroom.close())

/** All that anybody can read of the related stories of these articles, byte by byte. */
async function bytes(articles: readonly Seen[]): Promise<string> {
  const fields = 'totalCount pageInfo { endCursor } edges { cursor origin reason { kind terms text } node { slug } }'
  const lists = articles.map(({ slug }, index) => `a${index}: article(slug: "${slug}") { related(first: 100) { ${fields} } }`)
  return (await stories.newsroom.ask(`{ ${lists.join(' ')} }`)).text
}

/** So many more articles like this one, with all that is known of it for finding it, and on the lists of `listing`. */
async function multiply(count: number, { slug }: Seen, listing: readonly Seen[]): Promise<void> {
  await stories.newsroom.db.query(
    `with one as (select * from article where slug = $1),
    more as (insert into article select (jsonb_populate_record(null::article, to_jsonb(one) || jsonb_build_object('id', gen_random_uuid(), 'slug', one.slug || '-' || n))).*
      from one cross join generate_series(1, $2) n returning id),
    entries as (insert into search_entry (article_id, config, tags, bylines, body, captions, words, subject, norm, links, counted, story,
        tag_ids, author_ids, section_id, language, status, published_at, embargoed_until, unpublish_at)
      select more.id, config, tags, bylines, e.body, captions, words, subject, norm, links, counted, gen_random_uuid(),
        tag_ids, author_ids, e.section_id, e.language, e.status, e.published_at, e.embargoed_until, e.unpublish_at
      from more cross join search_entry e join one on one.id = e.article_id),
    words as (insert into telling_lexeme select more.id, config, lexeme, word, 100 + weight from more cross join telling_lexeme t join one on one.id = t.article_id)
    insert into suggested_story (article_id, story_id, score, kind, terms)
      select a.id, more.id, 0.99, 'SHARED_WORDS', '{secret}' from article a cross join more where a.slug = any($3)`,
    [slug, count, listing.map((one) => one.slug)],
  )
}

test('hidden articles about the same change no byte of what is related to public ones, however many there are', async () => {
  const before = await bytes(shown)
  const text = `${aboutEels(0)[1]} ${aboutEels(1)[1]} ${aboutEels(3)[1]}`
  const draft = await stories.writes('Secret draft', text)
  const soon = await stories.writes('Secret plan', text)
  await stories.editor.does('publishArticle', { ...of(soon), at: { at: await stories.fromNow(3_600_000) } })
  // More of each than are looked at, or kept, of what is public.
  await multiply(210, draft, [])
  await multiply(210, soon, shown)
  expect(await bytes(shown)).toBe(before)

  const added = await stories.releases(...aboutEels(3))
  expect(await stories.among(added, shown)).toHaveLength(3)
  for (const one of shown) expect((await stories.among(one, [...shown, added])).length).toBe(3)
  await stories.corrects(added, { standfirst: 'Slowly.' })
  for (const one of shown) expect((await stories.among(one, [...shown, added])).length).toBe(3)
  expect(await bytes([...shown, added])).not.toMatch(/secret/i)
})

test('what was public and is not any more keeps no place', async () => {
  const [one] = shown
  if (!one) throw new Error('Nothing is shown.')
  const others = []
  for (let place = 4; place < 12; place++) others.push(await stories.releases(...aboutEels(place)))
  const listed = await stories.related(one)
  expect(listed).toHaveLength(10)
  for (const other of others.slice(0, 2)) await stories.editor.does('unpublishArticle', of(other))
  const gone = others.slice(0, 2).map(({ slug }) => slug)
  const left = await stories.related(one)
  expect(left.slice(0, 8)).toEqual(listed.filter((slug) => !gone.includes(slug)).slice(0, 8))
  expect(left.filter((slug) => gone.includes(slug))).toEqual([])
})

test('the words of a text that is not released are no reason, neither of a draft nor of a revision', async () => {
  const one = await stories.releases('Balcony', 'Pelargonium, wisteria and clematis climb.')
  const other = await stories.releases('Trellis', 'Pelargonium and wisteria.')
  await stories.editor.does('reviseArticle', { ...of(other), input: bodyOf('Pelargonium, wisteria, clematis: clematis!') })
  await stories.writes('Clematis', 'Clematis, clematis and wisteria.')
  await stories.corrects(one, { standfirst: 'Clematis in flower.' })
  const [edge] = (await stories.edges(one)).filter(({ node }) => node.slug === other.slug)
  expect(new Set(edge?.reason.terms)).toEqual(new Set(['pelargonium', 'wisteria']))
})
