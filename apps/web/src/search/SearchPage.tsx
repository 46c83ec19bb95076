import { limits } from '@broadsheet/schema'
import { Chosen, Pager, River, SearchForm, SearchSheet } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import { graphql } from '../gql/gql.ts'
import type { SearchPageQuery } from '../gql/graphql.ts'
import { facetsId, SearchFacets, usefulFacets } from './SearchFacets.tsx'
import { SearchHelp } from './SearchHelp.tsx'
import { SearchResult } from './SearchResult.tsx'
import { faultIn, narrowings, searchPath, type Wanted, widened } from './wanted.ts'
import { chosenInWords, foundInWords } from './words.ts'

export const searchPageQuery = graphql(/* GraphQL */ `
  query SearchPage($query: String!, $filter: ArticleFilter, $first: Int, $after: String, $asked: Boolean!) {
    ...PageFrame
    search(query: $query, filter: $filter, first: $first, after: $after) @include(if: $asked) {
      totalCount
      suggestion
      facets {
        kind
        values {
          value
          label
        }
        ...SearchFacet
      }
      edges {
        node {
          id
        }
        ...SearchResult
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

type Search = NonNullable<SearchPageQuery['search']>

/** What was asked for, and what was found; `turned` on every page but the first. */
interface SearchPageProps {
  wanted: Wanted
  search?: Search | null | undefined
  turned: boolean
}

/** The page of a search: a form alone, or with what it found. */
export function SearchPage({ wanted, search, turned }: SearchPageProps) {
  const form = <Ask wanted={wanted} />
  if (!search) {
    return (
      <SearchSheet title="Search the paper" form={form}>
        <SearchHelp />
      </SearchSheet>
    )
  }
  const found = search.totalCount > 0
  const facets = usefulFacets(search.facets, wanted)
  return (
    <SearchSheet
      title={foundInWords(wanted.text, search.totalCount)}
      lead={search.suggestion && <Suggestion wanted={wanted} text={search.suggestion} />}
      form={form}
      chosen={<Narrowed wanted={wanted} facets={search.facets} />}
      jump={facets.length > 0 ? { href: `#${facetsId}`, text: 'Narrow down' } : undefined}
      aside={facets.length > 0 && <SearchFacets facets={facets} wanted={wanted} />}
    >
      {found ? <Results wanted={wanted} search={search} turned={turned} /> : <SearchHelp />}
    </SearchSheet>
  )
}

function Ask({ wanted }: { wanted: Wanted }) {
  return (
    <SearchForm
      action={pathTo.search}
      name="q"
      label="Words to find"
      value={wanted.text}
      maxLength={limits.search.query}
      hidden={wanted.only}
      problem={faultIn(wanted)}
      island="suggest"
    />
  )
}

function Suggestion({ wanted, text }: { wanted: Wanted; text: string }) {
  return (
    <>
      Did you mean <a href={searchPath({ ...wanted, text })}>{text}</a>?
    </>
  )
}

function Narrowed({ wanted, facets }: { wanted: Wanted; facets: Search['facets'] }) {
  const chosen = narrowings.flatMap((name) => {
    const value = wanted.only[name]
    if (value === undefined) return []
    const text = chosenInWords(name, value, facets)
    return [{ href: searchPath(widened(wanted, name)), text, leave: `Remove ${text}` }]
  })
  return chosen.length > 0 && <Chosen label="Narrowed down to" chosen={chosen} />
}

function Results({ wanted, search: { edges, pageInfo }, turned }: SearchPageProps & { search: Search }) {
  return (
    <>
      <River>
        {edges.map((edge) => (
          <SearchResult key={edge.node.id} edge={edge} />
        ))}
      </River>
      <Pager
        label="Results"
        first={turned ? { href: searchPath(wanted), text: 'First page' } : undefined}
        older={pageInfo.hasNextPage ? { href: searchPath(wanted, pageInfo.endCursor), text: 'More results' } : undefined}
      />
    </>
  )
}
