import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { of, type Seen } from '../helpers/desk.ts'
import { openNewsroom } from '../helpers/newsroom.ts'
import { type Found, Searcher, searchFor } from '../helpers/searcher.ts'

let searcher: Searcher
beforeAll(async () => {
  searcher = await Searcher.open(await openNewsroom())
})
afterAll(() => searcher.newsroom.close())

const day = (number: number) => new Date(Date.UTC(2025, 0, number)).toISOString()

/** Hits of all kinds, in no order: two share each day. */
async function publishHits(count: number, word: string): Promise<Seen[]> {
  const hits: Seen[] = []
  for (let index = 0; index < count; index++) {
    const at = day(1 + Math.floor(((index * 37) % count) / 2))
    if (index % 3 === 0) hits.push(await searcher.publish(`The ${word} number ${index}`, { at }))
    else if (index % 3 === 1) hits.push(await searcher.publish(`Number ${index}`, { at, standfirst: `About the ${word}` }))
    else
      hits.push(await searcher.publish(`Number ${index}`, { at, body: [{ paragraph: { text: [{ text: `Nothing but ${word} again` }] } }] }))
  }
  return hits
}

const refusal = async (query: string, args: object) => {
  const { body, status } = await searcher.ask(query, args)
  const { code, field } = body.errors?.[0]?.extensions ?? {}
  return { status, code, field }
}

describe('60 hits over 7 pages', () => {
  test('are 60 distinct articles with non-increasing scores, whatever is published and taken back meanwhile', async () => {
    const hits = await publishHits(61, 'samphire')
    const gone = hits[30] as Seen
    const pages: Found[] = []
    for (let after: string | null = null, more = true; more; ) {
      const page: Found = await searcher.finds('samphire', { first: 9, after })
      pages.push(page)
      ;({ hasNextPage: more, endCursor: after } = page.pageInfo)
      const at = pages.length
      // A better one that is newer, one that is older than all, and one in the midst of them.
      await searcher.publish(`Samphire ${at} today`)
      await searcher.publish(`Samphire ${at} long ago`, { at: day(-400 - at) })
      await searcher.publish(`Meanwhile ${at}`, { standfirst: 'Samphire, samphire', at: day(5 + at) })
      // Taken out while it is still to come.
      if (at === 1) await searcher.desk.does('unpublishArticle', { ...of(gone) })
    }
    const seen = pages.flatMap(({ edges }) => edges)
    const own = new Set(hits.map(({ slug }) => slug))
    const scores = seen.map(({ score }) => score)
    const slugs = seen.map(({ node }) => node.slug)
    expect(new Set(slugs).size).toBe(slugs.length)
    expect(scores).toEqual([...scores].sort((one, other) => other - one))
    const ownSeen = slugs.filter((slug) => own.has(slug))
    expect(slugs.slice(0, 9).includes(gone.slug)).toBe(false)
    expect(ownSeen).toHaveLength(60)
    expect(ownSeen).not.toContain(gone.slug)
  })

  test('are as many as the total says, on 7 pages, when nobody disturbs them', async () => {
    await publishHits(60, 'sandpiper')
    const slugs: string[] = []
    let count = 0
    for (let after: string | null = null, more = true; more; count++) {
      const page: Found = await searcher.finds('sandpiper', { first: 9, after })
      expect(page.totalCount).toBe(60)
      slugs.push(...page.edges.map(({ node }) => node.slug))
      ;({ hasNextPage: more, endCursor: after } = page.pageInfo)
    }
    expect(count).toBe(7)
    expect(new Set(slugs).size).toBe(60)
  })
})

describe('a page is refused with the name of the argument', () => {
  test.for<[args: object, field: string]>([
    [{ first: 0 }, 'first'],
    [{ first: -1 }, 'first'],
    [{ first: 101 }, 'first'],
    [{ after: '' }, 'after'],
    [{ after: 'nonsense' }, 'after'],
  ])('%j', async ([args, field]) => {
    expect(await refusal('samphire', args)).toEqual({ status: 200, code: 'BAD_USER_INPUT', field })
  })

  test('a cursor of another search, of another filter, of another list, and a changed one', async () => {
    const { pageInfo } = await searcher.finds('samphire', { first: 3 })
    const after = pageInfo.endCursor ?? ''
    const refused = { status: 200, code: 'BAD_USER_INPUT', field: 'after' }
    expect(await refusal('sandpiper', { after })).toEqual(refused)
    expect(await refusal('samphire', { after, filter: { section: 'news' } })).toEqual(refused)
    expect(await refusal('samphire', { after: `${after.slice(0, -1)}${after.endsWith('A') ? 'B' : 'A'}` })).toEqual(refused)
    const { body } = await searcher.newsroom.ask(`{ articles(after: "${after}") { totalCount nodes { id } } }`)
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' })
    expect(await refusal('samphire', { after })).toMatchObject({ code: undefined })
  })
})

describe('statements', () => {
  const count = async (query: string, selection: string, first: number) => {
    searcher.newsroom.statements.length = 0
    const { body } = await searcher.newsroom.ask(searchFor(selection), { query, first })
    expect(body.errors).toBeUndefined()
    return searcher.newsroom.statements.length
  }
  const rows = 'edges { cursor score match node { slug } } pageInfo { hasNextPage endCursor }'
  const facets = 'facets { kind values { value count } otherCount }'

  test('rows, total and facets are one; with highlights and what the articles lead to, two, for 2 as for 20', async () => {
    for (const first of [2, 20]) {
      expect(await count('samphire', rows, first)).toBe(1)
      expect(await count('samphire', `${rows} totalCount ${facets}`, first)).toBe(1)
      expect(
        await count(
          'samphire',
          `${rows} totalCount ${facets} edges { highlights { field fragments { text } } node { section { name } tags { name } } }`,
          first,
        ),
      ).toBe(2)
    }
  })

  test('where something is found, another spelling costs none; else it is looked for in one, and proved in one more', async () => {
    expect(await count('samphire', `${rows} suggestion`, 20)).toBe(1)
    expect(await count('samphirre sandpipper', `${rows} totalCount ${facets} suggestion`, 20)).toBe(3)
    expect(await count('xyzzyxyzzy', `${rows} suggestion`, 20)).toBe(2)
  })

  test('what is not selected is not read', async () => {
    await count('samphire', rows, 20)
    expect(searcher.newsroom.statements.join()).not.toContain('ts_headline')
    expect(searcher.newsroom.statements.join()).not.toContain('similarity')
    expect(searcher.newsroom.statements.join()).not.toContain("'SECTION'")
    await count('samphire', 'totalCount', 20)
    expect(searcher.newsroom.statements.join()).not.toContain('row_to_json')
  })
})
