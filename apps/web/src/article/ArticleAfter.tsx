import { TagList } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import { AuthorBiography } from '../author/AuthorBiography.tsx'
import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { CorrectionsNotice } from './CorrectionsNotice.tsx'
import { SourceNotice } from './SourceNotice.tsx'

export const articleAfter = graphql(/* GraphQL */ `
  fragment ArticleAfter on Article {
    tags {
      id
      slug
      name
    }
    bylines {
      author {
        id
        biography
        ...AuthorBiography
      }
    }
    ...SourceNotice
    ...CorrectionsNotice
  }
`)

/** What follows the text: where it comes from, what was changed, what it is about, who made it. */
export function ArticleAfter({ article }: { article: FragmentType<typeof articleAfter> }) {
  const facts = unmask(articleAfter, article)
  const { tags, bylines } = facts
  // A name alone would say again what stands over the text.
  const authors = new Map(bylines.filter(({ author }) => author.biography).map(({ author }) => [author.id, author]))
  return (
    <>
      <SourceNotice article={facts} />
      <CorrectionsNotice article={facts} />
      {tags.length > 0 && <TagList tags={tags.map(({ slug, name }) => ({ name, href: pathTo.tag(slug) }))} />}
      {[...authors.values()].map((author) => (
        <AuthorBiography key={author.id} author={author} level={2} />
      ))}
    </>
  )
}
