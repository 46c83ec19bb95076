import { ArticleHeader, Byline, Time } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { useDates } from '../page/edition.ts'
import { bylineGroups } from '../story/bylines.ts'

export const articleHead = graphql(/* GraphQL */ `
  fragment ArticleHead on Article {
    headline
    standfirst
    publishedAt
    updatedAt
    readingMinutes
    completeness
    commentCount
    section {
      id
      slug
      name
    }
    bylines {
      role
      author {
        id
        slug
        name
      }
    }
    corrections {
      kind
    }
  }
`)

/** What stands over the text: section, headline, standfirst, bylines, dates, and a way to the comments if it is `discussed` below. */
export function ArticleHead({ article, discussed }: { article: FragmentType<typeof articleHead>; discussed: boolean }) {
  const { section, headline, standfirst, bylines, publishedAt, updatedAt, ...rest } = unmask(articleHead, article)
  const dates = useDates()
  const facts = [
    <Time key="published" {...dates.moment(publishedAt)} />,
    updatedAt !== publishedAt && (
      <span key="updated">
        Updated <Time {...dates.moment(updatedAt)} />
      </span>
    ),
    <span key="minutes">{rest.readingMinutes === 1 ? '1 minute' : `${rest.readingMinutes} minutes`} to read</span>,
    rest.completeness === 'EXCERPT' && (
      <a key="excerpt" href="#source">
        Excerpt
      </a>
    ),
    rest.corrections.length > 0 && (
      <a key="corrections" href="#corrections">
        {rest.corrections.length === 1 ? '1 correction' : `${rest.corrections.length} corrections`}
      </a>
    ),
    discussed && rest.commentCount > 0 && (
      <a key="comments" href="#comments">
        {rest.commentCount === 1 ? '1 comment' : `${rest.commentCount} comments`}
      </a>
    ),
  ]
  return (
    <ArticleHeader
      section={{ name: section.name, href: pathTo.section(section.slug) }}
      headline={headline}
      standfirst={standfirst}
      byline={<Byline groups={bylineGroups(bylines)} />}
      facts={facts}
    />
  )
}
