import type { SearchField } from '@broadsheet/schema'
import { Card, Words } from '@broadsheet/ui'
import type { ReactNode } from 'react'
import { pathTo } from '../addresses.ts'
import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { useDates, useEdition } from '../page/edition.ts'
import { writersOf } from '../story/bylines.ts'
import { excerpt, type Found, marked } from './marks.ts'

/** Pieces of a long text that are printed. */
const pieces = 2

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
  const whole = (field: SearchField) => found.get(field)?.map((fragment) => <Words key={field} parts={marked(fragment)} />)
  return (
    <Card
      href={pathTo.article(node.slug)}
      headline={whole('HEADLINE') ?? node.headline}
      level={2}
      size="row"
      language={node.language === publication.language ? undefined : node.language}
      standfirst={whole('STANDFIRST') ?? passage(found) ?? node.standfirst}
      section={{ name: node.section.name, href: pathTo.section(node.section.slug) }}
      byline={labelled('Byline', whole('BYLINES')) ?? writersOf(node.bylines)}
      date={dates.day(node.publishedAt)}
      note={labelled('Subjects', whole('TAGS'))}
    />
  )
}

/** Where in the text, or else in the captions, the words stand. */
function passage(found: ReadonlyMap<SearchField, readonly Found[]>) {
  const text = found.get('BODY') ?? found.get('CAPTIONS')
  const words = text && <Words parts={excerpt(text.slice(0, pieces))} />
  return found.has('BODY') ? words : labelled('Under a picture', words)
}

function labelled(label: string, words: ReactNode) {
  return (
    words && (
      <>
        {label}: {words}
      </>
    )
  )
}
