import type { ManuscriptsQueryVariables } from '../../gql/graphql.ts'
import { stageFilters } from '../desk/stages.ts'

const pageLength = 30

/** What the address of the list asks for. */
export function variablesOf(query: URLSearchParams): ManuscriptsQueryVariables {
  const stages = (stageFilters.find(({ key }) => key === (query.get('stage') ?? '')) ?? stageFilters[0])?.stages ?? []
  const before = query.get('before')
  return {
    filter: {
      stages: [...stages],
      ...(query.get('section') && { section: query.get('section') }),
      ...(query.get('mine') && { mine: true }),
      ...(query.get('text') && { text: query.get('text') }),
    },
    ...(before ? { last: pageLength, before } : { first: pageLength, after: query.get('after') }),
  }
}

/** The same list with one thing changed, from its beginning; an empty value takes it away. */
export function withFilter(query: URLSearchParams, name: string, value: string): URLSearchParams {
  const next = new URLSearchParams(query)
  next.delete('after')
  next.delete('before')
  if (value) next.set(name, value)
  else next.delete(name)
  return next
}
