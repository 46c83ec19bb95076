import { limits } from '@broadsheet/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../helpers/ids.ts'
import { openNewsroom } from '../helpers/newsroom.ts'
import { type Found, Searcher } from '../helpers/searcher.ts'

let searcher: Searcher
/** Articles about the marram: by their number, what they have. */
const shape = (index: number) => ({ tags: index % 4, authors: index % 3, year: 2019 + (index % 5) })
const count = 24

beforeAll(async () => {
  searcher = await Searcher.open(await openNewsroom())
  const { plant } = searcher
  const sections = [searcher.section, await plant.section({ slug: 'sport', name: 'Sport' })]
  const tags: string[] = []
  for (let index = 0; index < 3; index++) tags.push(await plant.tag({ slug: `tag-${index}`, name: `Tag ${index}` }))
  const authors: string[] = []
  for (let index = 0; index < 2; index++) authors.push(await plant.author({ slug: `author-${index}`, name: `Author ${index}` }))
  for (let index = 0; index < count; index++) {
    const { tags: tagged, authors: written, year } = shape(index)
    await searcher.publish(`Marram ${index}`, {
      at: `${year}-06-01T00:00:00Z`,
      section: sections[index % 2],
      tags: tags.slice(0, tagged).map((key) => globalId('Tag', key)),
      // An author can stand under an article in two roles, and is counted once.
      bylines: authors
        .slice(0, written)
        .flatMap((key) => ['WRITER', 'PHOTOGRAPHER'].map((role) => ({ author: globalId('Author', key), role }))),
    })
  }
  // The first and the last minute of a year, by the clocks of New York.
  await searcher.publish('Marram at midnight', { at: '2025-01-01T04:59:59Z' })
  await searcher.publish('Marram after midnight', { at: '2025-01-01T05:00:00Z' })
  await searcher.desk.begins(searcher.section, {
    headline: 'Marram nobody may see',
    tags: [globalId('Tag', await plant.tag({ name: 'Secret' }))],
  })
})
afterAll(() => searcher.newsroom.close())

/** What `ArticleFilter` calls each kind. */
const filterOf = (kind: string, value: string) => ({ [kind.toLowerCase()]: kind === 'YEAR' ? Number(value) : value })

const sumOf = ({ values, otherCount, missingCount, repeatCount }: Found['facets'][number]) =>
  values.reduce((sum, { count }) => sum + count, 0) + otherCount + missingCount - repeatCount

describe('facets', () => {
  test.for<[query: string, filter: Record<string, unknown>]>([
    ['marram', {}],
    ['marram', { section: 'sport' }],
    ['marram', { tag: 'tag-1' }],
    ['marram', { author: 'author-1', year: 2020 }],
    ['marram', { year: 2024 }],
    ['marram -midnight', {}],
    ['nothing', {}],
    ['', {}],
  ])('of %s with %j come to its total, and each value to what the same search finds with it', async ([query, filter]) => {
    const { facets, totalCount } = await searcher.finds(query, { filter })
    expect(facets.map(({ kind }) => kind)).toEqual(['SECTION', 'TAG', 'AUTHOR', 'YEAR'])
    for (const facet of facets) {
      expect(sumOf(facet), facet.kind).toBe(totalCount)
      for (const { value, count } of facet.values) {
        const narrowed = { ...filter, ...filterOf(facet.kind, value) }
        // Who filters by another value of the same kind already gets what has both: that cannot be asked for.
        if (Object.keys(filterOf(facet.kind, value)).some((name) => name in filter && filter[name] !== narrowed[name])) continue
        expect((await searcher.finds(query, { filter: narrowed })).totalCount, `${facet.kind} ${value}`).toBe(count)
      }
    }
  })

  test('tell the values with names and numbers, the most first, and years the latest first', async () => {
    const { facets } = await searcher.finds('marram -midnight')
    const all = Array.from({ length: count }, (_, index) => shape(index))
    const having = (condition: (one: ReturnType<typeof shape>) => boolean) => all.filter(condition).length
    expect(facets).toEqual([
      {
        kind: 'SECTION',
        values: [
          { value: 'news', label: 'News', count: 12 },
          { value: 'sport', label: 'Sport', count: 12 },
        ],
        ...{ otherCount: 0, missingCount: 0, repeatCount: 0 },
      },
      {
        kind: 'TAG',
        values: [1, 2, 3].map((least) => ({
          value: `tag-${least - 1}`,
          label: `Tag ${least - 1}`,
          count: having(({ tags }) => tags >= least),
        })),
        ...{
          otherCount: 0,
          missingCount: having(({ tags }) => tags === 0),
          repeatCount: having(({ tags }) => tags >= 2) + having(({ tags }) => tags >= 3),
        },
      },
      {
        kind: 'AUTHOR',
        values: [1, 2].map((least) => ({
          value: `author-${least - 1}`,
          label: `Author ${least - 1}`,
          count: having(({ authors }) => authors >= least),
        })),
        ...{ otherCount: 0, missingCount: having(({ authors }) => authors === 0), repeatCount: having(({ authors }) => authors >= 2) },
      },
      {
        kind: 'YEAR',
        values: [2023, 2022, 2021, 2020, 2019].map((year) => ({
          value: `${year}`,
          label: `${year}`,
          count: having((one) => one.year === year),
        })),
        ...{ otherCount: 0, missingCount: 0, repeatCount: 0 },
      },
    ])
  })

  test('know the year by the clocks of the publication', async () => {
    const { facets } = await searcher.finds('marram midnight')
    expect(facets[3]?.values.map(({ value, count }) => [value, count])).toEqual([
      ['2025', 1],
      ['2024', 1],
    ])
  })

  test('count together what is beyond the first values', async () => {
    const tags: string[] = []
    for (let index = 0; index < limits.search.facetValues + 5; index++) tags.push(await searcher.plant.tag({ slug: `many-${index}` }))
    await searcher.publish('Lyme grass', { tags: tags.map((key) => globalId('Tag', key)) })
    await searcher.publish('Lyme grass again', { tags: tags.slice(0, 2).map((key) => globalId('Tag', key)) })
    const facet = (await searcher.finds('lyme')).facets[1]
    expect(facet?.values).toHaveLength(limits.search.facetValues)
    expect(facet?.values.slice(0, 3).map(({ count }) => count)).toEqual([2, 2, 1])
    expect(facet).toMatchObject({ otherCount: 5, missingCount: 0, repeatCount: 25 })
  })
})

describe('a filter by year', () => {
  const lists: [name: string, query: string][] = [
    ['search', 'search(query: "marram", filter: { year: $year }) { totalCount }'],
    ['articles', 'articles(filter: { year: $year }) { totalCount }'],
    ['section.articles', 'section(slug: "news") { articles(filter: { year: $year }) { totalCount } }'],
    ['tag.articles', 'tag(slug: "tag-0") { articles(filter: { year: $year }) { totalCount } }'],
    ['author.articles', 'author(slug: "author-0") { articles(filter: { year: $year }) { totalCount } }'],
  ]

  test.for(lists)('is taken from 1 to 9999 and refused beyond: %s', async ([, list]) => {
    for (const [year, refused] of [
      [1, false],
      [9999, false],
      [2_019, false],
      [0, true],
      [-1, true],
      [10_000, true],
      [2_147_483_647, true],
    ] as const) {
      const { body, status } = await searcher.newsroom.ask(`query($year: Int) { ${list} }`, { year })
      expect(status).toBe(200)
      const { code, field, min, max } = body.errors?.[0]?.extensions ?? {}
      expect({ code, field, min, max }, `${year}`).toEqual(
        refused ? { code: 'BAD_USER_INPUT', field: 'filter.year', min: 1, max: 9_999 } : { code: undefined, field: undefined },
      )
    }
  })
})
