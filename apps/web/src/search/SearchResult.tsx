import type { SearchField } from '@broadsheet/schema'
import { Card, Words } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { useDates, useEdition } from '../page/edition.ts'
import { writersOf } from '../story/bylines.ts'
import { excerpt, type Found, marked } from './marks.ts'

export const searchResult = graphql(/* GraphQL */ `
  fragment SearchResult on SearchEdge {
    highlights {
      field
      fragments {
        text
        ranges {
          start
          end
        }
      }
    }
    node {
      slug
      headline
      standfirst
      language
      publishedAt
      section {
        id
        slug
        name
      }
      bylines {
        role
        author {
          id
          name
        }
      }
    }
  }
`)

/** An article that was found, with the words in their places. */
export function SearchResult({ edge }: { edge: FragmentType<typeof searchResult> }) {
  const { node, highlights } = unmask(searchResult, edge)
  const { publication } = useEdition()
  const dates = useDates()
  const found = new Map<SearchField, readonly Found[]>(highlights.map(({ field, fragments }) => [field, fragments]))
  const [headline] = found.get('HEADLINE') ?? []
  return (
    <Card
      href={pathTo.article(node.slug)}
      headline={headline ? <Words parts={marked(headline)} /> : node.headline}
      level={2}
      size="row"
      language={node.language === publication.language ? undefined : node.language}
      standfirst={summaryOf(found) ?? node.standfirst}
      section={{ name: node.section.name, href: pathTo.section(node.section.slug) }}
      byline={labelled('Byline', found.get('BYLINES')) ?? writersOf(node.bylines)}
      date={dates.day(node.publishedAt)}
      note={labelled('Subject', found.get('TAGS'))}
    />
  )
}

/** What of an article is printed below its headline, if there is a place that shows why it was found. */
function summaryOf(found: ReadonlyMap<SearchField, readonly Found[]>) {
  const captions = found.get('CAPTIONS')
  const text = found.get('STANDFIRST') ?? found.get('BODY')
  if (text) return <Words parts={excerpt(text)} />
  return captions && labelled('Under a picture', captions)
}

const labelled = (label: string, fragments: readonly Found[] | undefined) =>
  fragments && (
    <>
      {label}: <Words parts={excerpt(fragments)} />
    </>
  )
