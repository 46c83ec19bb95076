import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newsroom, openNewsroom } from '../helpers/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom({ template: 'demonstration' })
})
afterAll(() => newsroom.close())

interface Listed {
  slug: string
  related: { edges: { origin: string; node: { slug: string } }[] }
}

test('the demonstration begins with complete lists, whichever article was loaded first', async () => {
  const query = '{ articles(first: 100) { nodes { slug related(first: 100) { edges { origin node { slug } } } } } }'
  const { nodes } = (await newsroom.read<{ articles: { nodes: Listed[] } }>(query)).articles
  const lists = new Map(nodes.map(({ slug, related }) => [slug, related.edges]))
  const oneSided: string[] = []
  let pairs = 0
  for (const [slug, edges] of lists) {
    for (const { origin, node } of edges) {
      const other = lists.get(node.slug) ?? []
      // A full list may have better ones.
      if (origin !== 'AUTO' || other.length >= 10) continue
      pairs += 1
      if (!other.some((edge) => edge.node.slug === slug)) oneSided.push(`${node.slug} lacks ${slug}`)
    }
  }
  expect(oneSided).toEqual([])
  expect(pairs).toBeGreaterThan(20)
})
