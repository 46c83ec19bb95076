import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { buildSchema, type GraphQLSchema } from 'graphql'
import { Canaries } from './canaries.ts'
import { type HiddenArticle, Hiding, hiddenArticles, type Neighbours } from './hidden.ts'
import { globalId } from './ids.ts'
import { type Newsroom, openNewsroom, post, type Reply } from './newsroom.ts'
import { Planter } from './plant.ts'
import type { ViewerName } from './rules.ts'
import { plantSecrets } from './secrets.ts'
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
  readonly keys: Hiding['keys']
  readonly slugs: readonly string[]
  askAs(viewer: ViewerName, query: string): Promise<Reply>
  /** Plants what is hidden; until then there is only what is public, which names it. */
  hide(): Promise<void>
}

export async function openHidingPlace(newsroomOf = openNewsroom): Promise<HidingPlace> {
  const newsroom = await newsroomOf()
  const canaries = new Canaries()
  const plant = new Planter(newsroom.db)
  const world = await plantWorld(plant, 2)
  const articles = hiddenArticles(canaries)
  const near = await neighboursIn(newsroom, world)
  const { headers, people } = await plantPeople(plant, canaries, near)
  const hiding = new Hiding({ plant, canaries, near, people })
  await hiding.plantPublic(articles)
  // The visible article names the hidden ones in its text from the beginning; they are not there yet.
  await newsroom.db.query('update article set body = body || $1::jsonb where id = $2', [
    JSON.stringify([{ kind: 'RelatedStoriesBlock', title: 'more', storyIds: articles.map(({ id }) => id) }]),
    world.article,
  ])
  const linked = (whose: string) => articles.find((one) => one.whose === whose)?.id ?? ''
  return {
    newsroom,
    canaries,
    world,
    articles,
    viewers: headers,
    keys: hiding.keys,
    slugs: hiding.slugs,
    askAs: (viewer, query) => post(newsroom.url, { query }, headers.get(viewer)),
    async hide() {
      await hiding.plantHidden(articles)
      await plantSecrets({ newsroom, plant, canaries, people })
      headers.set('link', { 'broadsheet-preview': await previewOf(newsroom, linked('linked')) })
      headers.set('linkToOne', { 'broadsheet-preview': await previewOf(newsroom, linked('linkedOne'), 1) })
    },
  }
}

async function neighboursIn({ db }: Newsroom, { slugs, article }: World): Promise<Neighbours> {
  const idOf = async (table: string, slug: string) => (await db.query(`select id from ${table} where slug = $1`, [slug])).rows[0].id
  return {
    section: await idOf('section', slugs.section),
    sectionElsewhere: await idOf('section', 'world-section-1'),
    tag: await idOf('tag', slugs.tag),
    author: await idOf('author', slugs.author),
    article,
  }
}

/** What the crawl gives the fields that want to be told something: a visible row where it can lead to hidden ones. */
export function givenIn({ world, articles }: HidingPlace): Given {
  const own = articles.find(({ why, whose }) => why === 'draft' && whose === 'own')?.id ?? ''
  const ids = [world.article, ...articles.map(({ id }) => id)]
  const list = (type: string) => `ids: [${ids.slice(0, 8).map((id) => `"${globalId(type, id)}"`).join(' ')}]`
  return {
    'Query.node': `id: "${globalId('Article', world.article)}"`,
    'Query.node>Manuscript': `id: "${globalId('Manuscript', own)}"`,
    'Query.nodes': list('Article'),
    'Query.nodes>Manuscript': list('Manuscript'),
    'Query.manuscript': `id: "${globalId('Manuscript', own)}"`,
    'Query.article': `slug: "${world.slugs.article}"`,
    'Query.section': `slug: "${world.slugs.section}"`,
    'Query.tag': `slug: "${world.slugs.tag}"`,
    'Query.author': `slug: "${world.slugs.author}"`,
    'Query.retraction': 'slug: "no-such-thing"',
  }
}
