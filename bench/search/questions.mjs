import { draftWord, pairOf, words } from './corpus.mjs'

const page = 'edges { score match node { headline } }'
const ask = (selection) => `query ($query: String!) { search(query: $query, first: 20) { ${selection} } }`
const { common, own } = words
const [first, second] = pairOf(14)

/** What is searched for; `common` and `own` are in the order of their frequency. */
export const searches = {
  'two common words': `${common[168]} ${common[174]}`,
  'two medium words': `${own[20][2]} ${own[20][4]}`,
  'two rare words': `${own[20][50]} ${own[20][55]}`,
  'two words that never meet': `${own[20][2]} ${own[30][2]}`,
  'a common word and a rare one': `${common[168]} ${own[20][50]}`,
  'one very common word': common[50],
  'a phrase of two common words': `"${first} ${second}"`,
  'a word without another': `${own[20][2]} -${common[168]}`,
  'a common word without another': `${common[174]} -${common[168]}`,
  'the beginning of a common word': common[168].slice(0, 4),
  'a word of hidden articles': draftWord,
}

/** The last letter of each word comes twice, and the words stand in one article. */
const misspelt = searches['two common words'].replaceAll(/\w\b/g, '$&$&')

const plain = Object.entries(searches).map(([name, query]) => [name, (paper) => paper.ask(ask(page), { query })])

const edges =
  'edges { score match node { headline standfirst slug publishedAt } highlights { field fragments { text ranges { start end } } } }'
const facets = 'facets { kind values { value label count } otherCount missingCount repeatCount }'

/** The same as a page shows it: counted, with facets and marked words. */
const shown = Object.entries(searches).flatMap(([name, query]) => [
  [`${name}, counted`, (paper) => paper.ask(ask(`${page} totalCount`), { query })],
  [`${name}, as a page`, (paper) => paper.ask(ask(`${edges} totalCount ${facets}`), { query })],
])

/** Two hundred hits further down. */
async function deep(paper) {
  const query = searches['two common words']
  let after = null
  for (let passed = 0; passed < 200; passed += 100) {
    const { data } = await paper.ask(
      'query ($query: String!, $after: String) { search(query: $query, first: 100, after: $after) { pageInfo { endCursor } } }',
      { query, after },
    )
    after = data.search.pageInfo.endCursor ?? after
  }
  return (here) =>
    here.ask(`query ($query: String!, $after: String) { search(query: $query, first: 20, after: $after) { ${page} } }`, { query, after })
}

const related = 'related(first: 10) { edges { origin reason { kind text } node { headline } } }'

/** Each question by its name; those that need preparing are prepared for one paper. */
export async function questionsFor(paper) {
  const [slug] = (await paper.rows(`select slug from article where status = 'PUBLISHED' order by slug limit 1`)).map((row) => row.slug)
  const article = `query ($slug: String!) { article(slug: $slug) { headline standfirst publishedAt
    section { name } tags { name } bylines { author { name } } body { __typename } related(first: 4) { nodes { headline } } } }`
  return Object.fromEntries([
    ['the smallest question', (here) => here.ask('{ __typename }')],
    ['an article', (here) => here.ask(article, { slug })],
    ['the related stories of an article', (here) => here.ask(`query ($slug: String!) { article(slug: $slug) { ${related} } }`, { slug })],
    ['the related stories of 20 articles', (here) => here.ask(`{ articles(first: 20) { nodes { ${related} } } }`)],
    ...plain,
    ...shown,
    ['two common words, after 200 hits', await deep(paper)],
    ['another spelling of two common words', (here) => here.ask(ask('suggestion'), { query: misspelt })],
  ])
}
