import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import type { ReactElement } from 'react'
import type { Address } from './addresses.ts'
import type { FragmentType } from './gql/fragment-masking.ts'
import type { pageFrame } from './page/frame.tsx'
import type { HeadProps } from './page/Head.tsx'

/** A request that a route answers: its address, the names bound in its path, and the origin of the site. */
interface Visit extends Address {
  params: Readonly<Record<string, string | undefined>>
  siteUrl: string
}

/** What a route makes of the data: a page, the path that took its place, or nothing. */
export type Outcome =
  | {
      kind: 'found'
      frame: FragmentType<typeof pageFrame>
      /** The path that the navigation marks. */
      place: string
      head: HeadProps
      body: ReactElement
    }
  | { kind: 'moved'; path: string }
  | { kind: 'absent' }

/** Everything about one kind of address, in one object. */
interface RouteDescription<Data, Variables extends OperationVariables> {
  path: string
  query: TypedDocumentNode<Data, Variables>
  variables(visit: Visit): Variables
  page(data: Data, visit: Visit): Outcome
  /** Parameters of the query string that hold cursors. */
  cursors: readonly string[]
  /** The `Cache-Control` of the page. */
  cacheControl: string
}

/** Puts one operation to the API. Rejects if the answer is not whole. */
export type Ask = <Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data>

/** A route whose data has become its own affair. */
export interface Route {
  path: string
  cursors: readonly string[]
  cacheControl: string
  answer(ask: Ask, visit: Visit): Promise<Outcome>
}

/** Ties a query to its page; the types of the two meet only here. */
export function route<Data, Variables extends OperationVariables>(description: RouteDescription<Data, Variables>): Route {
  const { path, cursors, cacheControl, query, variables, page } = description
  return { path, cursors, cacheControl, answer: async (ask, visit) => page(await ask(query, variables(visit)), visit) }
}
