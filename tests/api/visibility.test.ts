import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Arguments, documentOf, pathsOf } from '../helpers/documents.ts'
import { type HiddenKeys, hiddenKeys, kinds, plantHidden, uncover } from '../helpers/hidden.ts'
import { globalId } from '../helpers/ids.ts'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'
import { plantWorld, type World } from '../helpers/world.ts'

const schema = buildSchema(readFileSync(createRequire(import.meta.url).resolve('@broadsheet/schema/schema.graphql'), 'utf8'))
const paths = [...pathsOf(schema, 2), ...pathsOf(schema, 3).filter(([root]) => root?.field.name === 'articles')]

let newsroom: Newsroom
let world: World
let keys: HiddenKeys
let before: string[]

/** The answer to every path of the schema, as bytes. */
async function crawl(args: Arguments): Promise<string[]> {
  const answers: string[] = []
  for (const path of paths) answers.push((await newsroom.ask(documentOf(path, args))).text)
  return answers
}

function visibleArguments(): Arguments {
  const ids = [...world.articles, ...Object.values(keys)].map((key) => `"${globalId('Article', key)}"`)
  return {
    'Query.node': `id: "${globalId('Article', world.article)}"`,
    'Query.nodes': `ids: [${ids.join(' ')}]`,
    'Query.article': `slug: "${world.slugs.article}"`,
    'Query.manuscript': `id: "${globalId('Manuscript', keys.draft)}"`,
    'Query.retraction': 'slug: "hidden-retracted"',
    'Query.section': `slug: "${world.slugs.section}"`,
    'Query.tag': `slug: "${world.slugs.tag}"`,
    'Query.author': `slug: "${world.slugs.author}"`,
  }
}

const canariesIn = (texts: readonly string[]) => new Set(texts.flatMap((text) => text.match(/CANARY-[A-Za-z-]+/g) ?? []))

beforeAll(async () => {
  newsroom = await openNewsroom()
  const plant = new Planter(newsroom.db)
  keys = hiddenKeys()
  world = await plantWorld(plant, 2)
  // The visible article names the hidden ones in its text from the beginning; they are not there yet.
  await newsroom.db.query(`update article set body = body || $1::jsonb where id = $2`, [
    JSON.stringify([{ kind: 'RelatedStoriesBlock', title: 'more', storyIds: Object.values(keys) }]),
    world.article,
  ])
  before = await crawl(visibleArguments())
  const idOf = async (table: string, slug: string) =>
    (await newsroom.db.query(`select id from ${table} where slug = $1`, [slug])).rows[0].id
  await plantHidden(plant, keys, {
    section: await idOf('section', world.slugs.section),
    tag: await idOf('tag', world.slugs.tag),
    author: await idOf('author', world.slugs.author),
    article: world.article,
  })
}, 300_000)
afterAll(() => newsroom.close())

describe('what is hidden is nowhere', () => {
  test(`hidden rows change no byte of any answer on ${paths.length} paths of the schema`, async () => {
    const after = await crawl(visibleArguments())
    const changed = paths.flatMap((path, index) => (after[index] === before[index] ? [] : [documentOf(path, visibleArguments())]))
    expect(changed).toEqual([])
    expect(canariesIn(after)).toEqual(new Set())
  }, 300_000)

  test.each(kinds)('a %s article and all that comes with it is absent by slug, former slug and id', async (kind) => {
    const absent = async (query: string) => (await newsroom.ask(query)).text
    const node = (type: string, key: string) => `{ node(id: "${globalId(type, key)}") { id __typename } }`
    const nothing = globalId('Article', '00000000-0000-4000-8000-000000000000')
    expect(await absent(`{ article(slug: "hidden-${kind}") { id } }`)).toBe(await absent('{ article(slug: "no-such-thing") { id } }'))
    expect(await absent(`{ article(slug: "hidden-former-${kind}") { id } }`)).toBe(
      await absent('{ article(slug: "no-such-thing") { id } }'),
    )
    expect(await absent(`{ tag(slug: "hidden-tag-${kind}") { id } }`)).toBe(await absent('{ tag(slug: "no-such-thing") { id } }'))
    expect(await absent(`{ author(slug: "hidden-author-${kind}") { id } }`)).toBe(await absent('{ author(slug: "no-such-thing") { id } }'))
    expect(await absent(node('Article', keys[kind]))).toBe(await absent(`{ node(id: "${nothing}") { id __typename } }`))
  })

  test('a draft that bears the former slug of a visible article does not stand in its way', async () => {
    const plant = new Planter(newsroom.db)
    await plant.link('former_slug', { slug: 'contested', article_id: world.article })
    const { rows } = await newsroom.db.query('select section_id from article where id = $1', [world.article])
    await plant.article({ slug: 'contested', status: 'DRAFT', section_id: rows[0].section_id, headline: 'CANARY-contested' })
    expect(await newsroom.read('{ article(slug: "contested") { slug } }')).toEqual({ article: { slug: world.slugs.article } })
    await newsroom.db.query(`delete from article where slug = 'contested'`)
  })

  test('no hidden row is found by its id, whatever its noun', async () => {
    for (const [type, table] of Object.entries({
      Tag: 'tag',
      Author: 'author',
      Image: 'image',
      Comment: 'comment',
      Revision: 'revision',
    })) {
      const { rows } = await newsroom.db.query(`select id from ${table} x where to_jsonb(x)::text like '%CANARY%'`)
      expect(rows.length).toBeGreaterThan(0)
      const ids = rows.map((row) => `"${globalId(type, row.id)}"`).join(' ')
      const { body } = await newsroom.ask(`{ nodes(ids: [${ids}]) { id } }`)
      expect(body.data?.nodes).toEqual(rows.map(() => null))
    }
  })

  test('a filter that names a hidden tag or author finds nothing', async () => {
    for (const kind of kinds) {
      const { body } = await newsroom.ask(`{ tagged: articles(filter: { tag: "hidden-tag-${kind}" }) { totalCount }
        signed: articles(filter: { author: "hidden-author-${kind}" }) { totalCount } }`)
      expect(body.data).toEqual({ tagged: { totalCount: 0 }, signed: { totalCount: 0 } })
    }
  })

  test('an image of a hidden article is not served', async () => {
    const { rows } = await newsroom.db.query(`select id, left(file, 8) as version from image where alt like 'CANARY%'`)
    for (const { id } of rows) {
      const response = await fetch(newsroom.url.replace('/graphql', `/images/${id}-00000000-640.webp`))
      expect(response.status).toBe(404)
    }
  })
})

describe('time is read, not executed', () => {
  test('an article appears at its instant and disappears at its instant with nothing running but the API', async () => {
    const section_id = (await newsroom.db.query('select id from section limit 1')).rows[0].id
    const { rows } = await newsroom.db.query(`select now() + interval '1 second' as appears, now() + interval '2 seconds' as disappears`)
    const { appears, disappears } = rows[0]
    await new Planter(newsroom.db).article({
      slug: 'at-its-instant',
      status: 'PUBLISHED',
      section_id,
      published_at: appears,
      updated_at: appears,
      unpublish_at: disappears,
    })
    const seen = async () => {
      const { body } = await newsroom.ask('{ article(slug: "at-its-instant") { slug } }')
      return body.data?.article !== null
    }
    const history: boolean[] = [await seen()]
    while (Date.now() < disappears.getTime() + 300) {
      const now = await seen()
      if (history.at(-1) !== now) history.push(now)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    expect(history).toEqual([false, true, false])
  })
})

// Runs last: it makes everything public.
test('the crawl would see every canary if it were visible', async () => {
  const { rows } = await newsroom.db.query(`select to_jsonb(x)::text as row from (
    select to_jsonb(article) - 'retraction' as x from article union all select to_jsonb(image) - 'file' from image
    union all select to_jsonb(tag) from tag union all select to_jsonb(author) from author union all select to_jsonb(comment) from comment) x`)
  const planted = canariesIn(rows.map(({ row }) => row))
  expect(planted.size).toBeGreaterThan(100)
  await newsroom.db.query(uncover)
  const seen = canariesIn(await crawl(visibleArguments()))
  expect([...planted].filter((canary) => !seen.has(canary))).toEqual([])
}, 300_000)
