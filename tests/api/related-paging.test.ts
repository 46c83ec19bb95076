import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Seen } from '../helpers/desk.ts'
import { aboutEels, Stories } from '../helpers/stories.ts'

interface Page {
  nodes: { slug: string }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
  totalCount: number
}

let stories: Stories
let whole: Seen
let list: string[]

beforeAll(async () => {
  stories = await Stories.open()
  const picks = [await stories.releases('Quaggas', ''), await stories.releases('Okapis', ''), await stories.releases('Wombats', '')]
  for (let place = 0; place < 9; place++) await stories.releases(...aboutEels(place))
  whole = await stories.releases(...aboutEels(9), { related: picks.map(({ id }) => id) })
  list = await stories.related(whole)
})
afterAll(() => stories.newsroom.close())

async function page(args: string): Promise<Page> {
  const fields = 'nodes { slug } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount'
  const query = `{ article(slug: "${whole.slug}") { related(${args}) { ${fields} } } }`
  return (await stories.newsroom.read<{ article: { related: Page } }>(query)).article.related
}

/** Every page from one end to the other; `between` happens after the first one. */
async function walk(forward: boolean, between?: () => Promise<unknown>): Promise<string[]> {
  const pages: string[][] = []
  for (let from = '', more = true; more; ) {
    const { nodes, pageInfo, totalCount } = await page(`${forward ? 'first' : 'last'}: 2${from}`)
    expect(totalCount).toBe(10)
    const slugs = nodes.map(({ slug }) => slug)
    if (forward) pages.push(slugs)
    else pages.unshift(slugs)
    from = forward ? `, after: "${pageInfo.endCursor}"` : `, before: "${pageInfo.startCursor}"`
    more = forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage
    if (pages.length === 2) await between?.()
  }
  return pages.flat()
}

test('pages lead through picks and computed stories, forward and backward alike', async () => {
  expect(list).toHaveLength(10)
  expect(list.slice(0, 3)).toEqual(['quaggas', 'okapis', 'wombats'])
  expect(await walk(true)).toEqual(list)
  expect(await walk(false)).toEqual(list)
})

test('a story that is added while somebody pages is not shown twice, and moves nothing that was shown', async () => {
  const walked = await walk(true, () => stories.releases(...aboutEels(10)))
  expect(walked.slice(0, 4)).toEqual(list.slice(0, 4))
  expect(new Set(walked).size).toBe(walked.length)
  const now = await stories.related(whole)
  // The list ends with the tenth story: what the new one pushed out is not looked for any more.
  expect(list.filter((slug) => now.includes(slug) && !walked.includes(slug))).toEqual([])
})

test('related stories of all articles of a page are one statement, and so are their numbers', async () => {
  const count = async (related: string) => {
    stories.newsroom.statements.length = 0
    await stories.newsroom.read(`{ articles(first: 20) { nodes { slug ${related} } } }`)
    return stories.newsroom.statements.length
  }
  const edges = 'edges { cursor origin reason { kind terms text } node { slug } }'
  expect(await count('')).toBe(1)
  expect(await count(`related(first: 5) { ${edges} nodes { slug } }`)).toBe(2)
  expect(await count(`related(first: 5) { ${edges} totalCount pageInfo { endCursor } }`)).toBe(2)
})
