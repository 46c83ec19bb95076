import { Facets } from '@broadsheet/ui'
import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { SearchFacetFragment } from '../gql/graphql.ts'
import { narrowed, searchPath, type Wanted } from './wanted.ts'
import { narrowingBy, narrowingWords } from './words.ts'

export const searchFacet = graphql(/* GraphQL */ `
  fragment SearchFacet on Facet {
    kind
    values {
      value
      label
      count
    }
    otherCount
    missingCount
  }
`)

/** Where the facets stand on the page. */
export const facetsId = 'narrow'

/** Those by which the list can become shorter: no narrowing is offered twice, or to what everything is anyway. */
export function usefulFacets(facets: readonly FragmentType<typeof searchFacet>[], { only }: Wanted): SearchFacetFragment[] {
  return facets
    .map((facet) => unmask(searchFacet, facet))
    .filter(
      ({ kind, values, missingCount }) => !only[narrowingBy[kind]] && (values.length > 1 || (values.length === 1 && missingCount > 0)),
    )
}

/** Everything that was found, counted, each value a link to that part of it. */
export function SearchFacets({ facets, wanted }: { facets: readonly SearchFacetFragment[]; wanted: Wanted }) {
  const groups = facets.map(({ kind, values, otherCount }) => {
    const name = narrowingBy[kind]
    return {
      title: narrowingWords[name].one,
      values: values.map(({ value, label, count }) => ({ href: searchPath(narrowed(wanted, name, value)), text: label, count })),
      rest: otherCount > 0 ? `Other ${narrowingWords[name].others} ${otherCount}` : undefined,
    }
  })
  return <Facets id={facetsId} title="Narrow down" groups={groups} />
}
