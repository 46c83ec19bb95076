import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTurns } from '../helpers/crawl.ts'
import { innerOf, tagsOf, wordsOf } from '../helpers/markup.ts'
import { openSite, type Site } from '../helpers/site.ts'

interface Related {
  slug: string
  related: { edges: { origin: string; reason: { kind: string; terms: string[] }; node: { slug: string } }[] }
}

let site: Site
let articles: readonly Related[]
let panels: readonly Awaited<ReturnType<typeof panelOf>>[]
beforeAll(async () => {
  site = await openSite()
  const related = 'related(first: 5) { edges { origin reason { kind terms } node { slug } } }'
  articles = (await site.newsroom.read<{ articles: { nodes: Related[] } }>(`{ articles(first: 100) { nodes { slug ${related} } } }`))
    .articles.nodes
  panels = await inTurns(articles, ({ slug }) => panelOf(slug))
})
afterAll(() => site.close())

/** What the page of an article says about the stories beside it: their slugs, the line below each, and the line over all. */
async function panelOf(slug: string) {
  const html = await (await fetch(`${site.url}/articles/${slug}`)).text()
  const [panel = ''] = /<section class="[^"]*" id="related".*?<\/section>/s.exec(html) ?? []
  const stories = innerOf(panel, 'article').map((story) => {
    const [link] = tagsOf(innerOf(story, 'h3').join(), 'a')
    return { slug: link?.attributes.href?.replace('/articles/', ''), foot: innerOf(story, 'span').map(wordsOf).at(-1) ?? '' }
  })
  return { stories, note: wordsOf(innerOf(innerOf(panel, 'header').join(), 'p').join()) }
}

/** What each reason says besides its terms. */
const words: Readonly<Record<string, RegExp>> = {
  EDITORS_CHOICE: /^Chosen by the editors$/,
  IN_TEXT: /^Mentioned in the text$/,
  LINKED: /^One of the two links to the other$/,
  SAME_SERIES: /^From the same series$/,
  SHARED_TAG: /^On the same subjects?: \S/,
  SHARED_WORDS: /^(Also about \S|On a related theme$)/,
}

test('every related story says why it is there, naming what both share', () => {
  for (const [place, { slug, related }] of articles.entries()) {
    const { stories = [] } = panels[place] ?? {}
    expect(
      stories.map((story) => story.slug),
      slug,
    ).toEqual(related.edges.map(({ node }) => node.slug))
    for (const [rank, { reason }] of related.edges.entries()) {
      const foot = stories[rank]?.foot ?? ''
      expect(foot, slug).toMatch(words[reason.kind] ?? /^\b$/)
      expect(
        reason.terms.filter((term) => !foot.includes(term)),
        foot,
      ).toEqual([])
    }
  }
  const kinds = articles.flatMap(({ related }) => related.edges.map(({ reason }) => reason.kind))
  expect(new Set(kinds).size).toBeGreaterThan(3)
})

test('a list says who chose it, where that was not people alone', () => {
  const mixed = 'Chosen by the editors first, then found by what the stories share'
  const origins = articles.map(({ related }) => [...new Set(related.edges.map(({ origin }) => origin))].join(' '))
  expect(panels.map(({ note }) => note)).toEqual(origins.map((by) => (by === 'EDITOR AUTO' ? mixed : '')))
  expect(origins).toContain('EDITOR AUTO')
  expect(origins).toContain('EDITOR')
})
