import { articles, newsroom } from './corpus.mjs'

const globalId = (type, key) => Buffer.concat([Buffer.from(type), Buffer.from(key.replaceAll('-', ''), 'hex')]).toString('base64url')

const create = 'mutation ($input: CreateArticleInput!) { written: createArticle(input: $input) { id version } }'
const publish = 'mutation ($id: ID!, $version: Int!) { written: publishArticle(id: $id, version: $version) { id version } }'

/** Articles of the same kind as those of the corpus, but none of them. */
export function* manuscripts(count) {
  const others = articles(100_000, newsroom())
  for (let made = 0; made < count; made++) {
    const { headline, standfirst, section, paragraphs, tags, authors, slug } = others.next().value
    yield {
      slug: `new-${slug}`,
      headline,
      standfirst,
      section: globalId('Section', section),
      body: paragraphs.map((text) => ({ paragraph: { text: [{ text }] } })),
      tags: tags.map((tag) => globalId('Tag', tag)),
      bylines: authors.map((author) => ({ author: globalId('Author', author), role: 'WRITER' })),
    }
  }
}

/** What it costs to begin an article and to put it before readers. */
export async function save(paper, input) {
  const begun = await paper.command(create, { input })
  const { id, version } = begun.data.written
  return { 'an article is begun': begun, 'an article is published': await paper.command(publish, { id, version }) }
}
