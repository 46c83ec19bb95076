import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { buildSchema, type GraphQLSchema } from 'graphql'
import { Canaries } from './canaries.ts'
import { type HiddenArticle, Hiding, hiddenArticles, type Neighbours } from './hidden.ts'
import { plantModeration } from './hidden-moderation.ts'
import type { HiddenRows } from './hidden-rows.ts'
import { globalId } from './ids.ts'
import { type Newsroom, openNewsroom, post, type Reply } from './newsroom.ts'
import { Planter } from './plant.ts'
import type { Guesses } from './questions.ts'
import type { ViewerName } from './rules.ts'
import { plantPublic, plantSecrets } from './secrets.ts'
import type { Given } from './trees.ts'
import { type Headers, plantPeople, previewOf } from './viewers.ts'
import { plantWorld, type World } from './world.ts'

export const publicSchema: GraphQLSchema = buildSchema(
  readFileSync(createRequire(import.meta.url).resolve('@broadsheet/schema/schema.graphql'), 'utf8'),
)

/** A newsroom in which everything is there that somebody must not see, and everybody who might look for it. */
export interface HidingPlace {
  readonly newsroom: Newsroom
  readonly canaries: Canaries
  readonly world: World
  readonly articles: readonly HiddenArticle[]
  readonly viewers: ReadonlyMap<ViewerName, Headers>
  readonly hidden: HiddenRows
  askAs(viewer: ViewerName, query: string): Promise<Reply>
  /** Plants what is hidden; until then there is only what is public, which names it. */
  hide(): Promise<void>
  close(): Promise<void>
}

/** In a newsroom of its own, or in one that has a paper already. */
export async function openHidingPlace(given?: Newsroom): Promise<HidingPlace> {
  const newsroom = given ?? (await openNewsroom())
  const canaries = new Canaries()
  const plant = new Planter(newsroom.db)
  const world = await plantWorld(plant, 2)
  const articles = hiddenArticles(canaries)
  const near = await neighboursIn(newsroom, world)
  const { headers, people } = await plantPeople(plant, canaries, near)
  const hiding = new Hiding({ plant, canaries, near, people })
  if (!given) await plantPublic(plant, canaries)
  await hiding.plantPublic(articles)
  // The visible article names the hidden ones in its text from the beginning; they are not there yet.
  await newsroom.db.query('update article set body = body || $1::jsonb where id = $2', [
    JSON.stringify([{ kind: 'RelatedStoriesBlock', title: 'more', storyIds: articles.map(({ id }) => id) }]),
    world.article,
  ])
  const pending = articles.find(({ why }) => why === 'pending')?.id ?? ''
  const linked = (whose: string) => articles.find((one) => one.whose === whose)?.id ?? ''
  return {
    newsroom,
    canaries,
    world,
    articles,
    viewers: headers,
    hidden: hiding.rows,
    askAs: (viewer, query) => post(newsroom.url, { query }, headers.get(viewer)),
    async hide() {
      await hiding.plantHidden(articles)
      await plantSecrets({ newsroom, plant, canaries, people })
      await plantModeration({ plant, canaries, people, rows: hiding.rows, article: pending })
      headers.set('link', { 'broadsheet-preview': await previewOf(newsroom, linked('linked')) })
      headers.set('linkToOne', { 'broadsheet-preview': await previewOf(newsroom, linked('linkedOne'), 1) })
    },
    close: () => newsroom.close(),
  }
}

async function neighboursIn({ db }: Newsroom, { slugs, article, articles: [, other = ''] }: World): Promise<Neighbours> {
  const idOf = async (table: string, slug: string) => (await db.query(`select id from ${table} where slug = $1`, [slug])).rows[0].id
  return {
    section: await idOf('section', slugs.section),
    sectionElsewhere: await idOf('section', 'world-section-1'),
    tag: await idOf('tag', slugs.tag),
    author: await idOf('author', slugs.author),
    article,
    other,
  }
}

/** What somebody might ask by: ids of all hidden rows, their slugs, and words of their texts. */
export function guessesIn({ hidden, canaries, world }: HidingPlace): { all: Guesses; some: Guesses } {
  const { keys, slugs } = hidden
  const idsOf = (few: number) => Object.entries(keys).flatMap(([type, all]) => every(all, few).map((key) => globalId(type, key)))
  const words = [...canaries.texts].filter(([, { part }]) => /^(headline|standfirst|name|alt|credits)$/.test(part)).map(([word]) => word)
  return {
    all: { ids: idsOf(1), words: [...Object.values(world.slugs), ...slugs, ...every(words, 10)] },
    some: { ids: idsOf(7), words: [...every(slugs, 6), ...every(words, 40)] },
  }
}

const every = <One>(all: readonly One[], step: number): One[] => all.filter((_, index) => index % step === 0)

/** What the crawl gives the fields that want to be told something: a visible row where it can lead to hidden ones. */
export function givenIn({ world, articles }: HidingPlace): Given {
  const own = articles.find(({ why, whose }) => why === 'draft' && whose === 'own')?.id ?? ''
  // One for each reason to be hidden; the questions ask for all of them.
  const ids = [world.article, ...articles.filter(({ whose }, index) => index % 3 === 0 || whose === 'signed').map(({ id }) => id)]
  const list = (type: string) =>
    `ids: [${ids
      .slice(0, 10)
      .map((id) => `"${globalId(type, id)}"`)
      .join(' ')}]`
  return {
    'Query.node': `id: "${globalId('Article', world.article)}"`,
    'Query.node>Manuscript': `id: "${globalId('Manuscript', own)}"`,
    'Query.nodes': list('Article'),
    'Query.nodes>Manuscript': list('Manuscript'),
    'Query.moderation': 'queue: ALL',
    'Query.manuscript': `id: "${globalId('Manuscript', own)}"`,
    // The beginning of every canary: what is public is found, and with it what is hidden would be.
    'Query.search': 'query: "canary"',
    'Query.article': `slug: "${world.slugs.article}"`,
    'Query.section': `slug: "${world.slugs.section}"`,
    'Query.tag': `slug: "${world.slugs.tag}"`,
    'Query.author': `slug: "${world.slugs.author}"`,
    'Query.retraction': 'slug: "no-such-thing"',
  }
}
