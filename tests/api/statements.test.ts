import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { buildSchema, type GraphQLSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articlePage, frontPage } from '../helpers/article-page.ts'
import { type Arguments, documentOf, isListing, listFieldsOf, nearestPathsOf, type Path, pathsOf } from '../helpers/documents.ts'
import { globalId } from '../helpers/ids.ts'
import { type Newsroom, openNewsroom, type Reply } from '../helpers/newsroom.ts'
import { Planter } from '../helpers/plant.ts'
import { plantWorld, type World } from '../helpers/world.ts'

/** Milliseconds; alone on a machine it takes a fraction of that. */
const patience = 300_000

async function statementsOf(newsroom: Newsroom, query: string, variables?: Record<string, unknown>): Promise<number> {
  return count(newsroom, query, () => newsroom.ask(query, variables))
}

async function count(newsroom: Newsroom, query: string, ask: () => Promise<Reply>): Promise<number> {
  newsroom.statements.length = 0
  const { body } = await ask()
  expect(body.errors, query).toBeUndefined()
  return newsroom.statements.length
}

describe('a page costs few statements', () => {
  let newsroom: Newsroom
  beforeAll(async () => {
    newsroom = await openNewsroom({ template: 'demonstration' })
  })
  afterAll(() => newsroom.close())

  test('the page of an article with everything on it takes 4', async () => {
    expect(await statementsOf(newsroom, articlePage, { slug: 'harbour-summit-two-captains' })).toBe(4)
  })

  test('as many lists as an operation can have on one level take 1', async () => {
    const lists = Array.from(
      { length: 90 },
      (_, at) => `a${at}: articles(first: 1, filter: { year: ${2_000 + at} }) { totalCount nodes { id } }`,
    )
    expect(await statementsOf(newsroom, `{ ${lists.join(' ')} }`)).toBe(1)
  })

  test('the page of an article with the longest thread takes 4', async () => {
    expect(await statementsOf(newsroom, articlePage, { slug: 'flood-gate-vote' })).toBe(4)
  })

  test('the front page takes 3', async () => {
    expect(await statementsOf(newsroom, frontPage)).toBe(3)
  })
})

describe('the number of statements does not grow with the number of rows', () => {
  const schema = buildSchema(readFileSync(createRequire(import.meta.url).resolve('@broadsheet/schema/schema.graphql'), 'utf8'))
  const listings = everyListing(schema)
  /** Asked by an administrator, who sees every row of every list. */
  const worlds: { newsroom: Newsroom; args: Arguments; token: string }[] = []

  beforeAll(async () => {
    for (const size of [2, 20]) {
      const newsroom = await openNewsroom()
      const plant = new Planter(newsroom.db)
      const args = argumentsFor(await plantWorld(plant, size), size)
      worlds.push({ newsroom, args, token: await plant.session(await plant.user({ role: 'ADMINISTRATOR' })) })
    }
  }, patience)
  afterAll(() => Promise.all(worlds.map(({ newsroom }) => newsroom.close())))

  test('every list field of the schema is asked', () => {
    const asked = new Set(listings.map(endOf))
    // What a mutation answers with is looked at by the tests of that mutation.
    const lists = listFieldsOf(schema).filter((field) => !/^(Mutation|CommentHeld)\./.test(field))
    expect(lists.filter((field) => !asked.has(field))).toEqual([])
  })

  test(
    `statements(n=2) = statements(n=20) on ${listings.length} paths of the schema`,
    async () => {
      const differing: string[] = []
      for (const path of listings) {
        const counts: number[] = []
        for (const { newsroom, args, token } of worlds) {
          const query = documentOf(path, args)
          counts.push(await count(newsroom, query, () => newsroom.askAs(token, query)))
        }
        if (counts[0] !== counts[1]) differing.push(`${counts.join(' → ')} ${documentOf(path, worlds[1]?.args ?? {})}`)
      }
      expect(differing).toEqual([])
    },
    patience,
  )
})

const endOf = (path: Path) => `${path.at(-1)?.on.name}.${path.at(-1)?.field.name}`

const endsInListing = (path: Path) => path.slice(-1).some(isListing)

const leadsToRows = (path: Path) => path.slice(-1).some(({ into }) => into.name.endsWith('Connection') || into.getInterfaces().length > 0)

/** All lists of rows in all places up to two rows from a root, and every other one once, where it is nearest. */
function everyListing(schema: GraphQLSchema): Path[] {
  const near = pathsOf(schema, 2).filter((path) => endsInListing(path) && leadsToRows(path))
  const seen = new Set(near.map(endOf))
  const far = nearestPathsOf(schema).filter((path) => endsInListing(path) && !seen.has(endOf(path)))
  return [...near, ...far]
}

function argumentsFor({ slugs, article, articles }: World, size: number): Arguments {
  const ids = articles.slice(0, size).map((key) => `"${globalId('Article', key)}"`)
  return {
    'Query.node': `id: "${globalId('Article', article)}"`,
    'Query.nodes': `ids: [${ids.join(' ')}]`,
    'Query.article': `slug: "${slugs.article}"`,
    'Query.manuscript': `id: "${globalId('Manuscript', article)}"`,
    'Query.moderation': 'queue: REPORTED',
    'Query.retraction': `slug: "${slugs.article}"`,
    'Query.search': 'query: "headline"',
    'Query.section': `slug: "${slugs.section}"`,
    'Query.tag': `slug: "${slugs.tag}"`,
    'Query.author': `slug: "${slugs.author}"`,
  }
}
