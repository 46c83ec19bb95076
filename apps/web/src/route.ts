import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import type { ReactElement } from 'react'
import type { Address } from './addresses.ts'
import type { FragmentType } from './gql/fragment-masking.ts'
import type { pageFrame } from './page/frame.tsx'
import type { HeadProps } from './page/Head.tsx'

/** A request that a route answers: its address, the names bound in its path, and the origin of the site. */
export interface Visit extends Address {
  params: Readonly<Record<string, string | undefined>>
  siteUrl: string
}

interface Printed {
  frame: FragmentType<typeof pageFrame>
  head: HeadProps
  body: ReactElement
}

/** What a route makes of the data: a page, a page that says why there is none any more, the path that took its place, or nothing. */
export type Outcome =
  | ({
      kind: 'found'
      /** The path that the navigation marks. */
      place: string
    } & Printed)
  | ({ kind: 'gone' } & Printed)
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
  /** Whether whoever is signed in, or has commented as a guest, sees a page of their own: it is asked for as them and kept by nobody. */
  personal?: boolean
  /** Whether a form stands on the page, which asks this site. */
  bearsForm?: boolean
  /** Headers that the API is asked with. */
  headers?(visit: Visit): Record<string, string>
  /** What to say instead of the usual when there is nothing; such a page is kept as `cacheControl` says. */
  absence?: Absence
}

/** The words for an address with nothing behind it. */
export interface Absence {
  title: string
  text: string
}

/** Puts one operation to the API. Rejects if the answer is not whole. */
export type Ask = <Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  headers?: Record<string, string>,
) => Promise<Data>

/** A route whose data has become its own affair. */
export interface Route {
  path: string
  cursors: readonly string[]
  cacheControl: string
  personal: boolean
  bearsForm: boolean
  absence?: Absence | undefined
  answer(ask: Ask, visit: Visit): Promise<Outcome>
}

/** Ties a query to its page; the types of the two meet only here. */
export function route<Data, Variables extends OperationVariables>(description: RouteDescription<Data, Variables>): Route {
  const { path, cursors, cacheControl, personal = false, bearsForm = false, absence, query, variables, headers, page } = description
  const answer: Route['answer'] = async (ask, visit) => page(await ask(query, variables(visit), headers?.(visit)), visit)
  return { path, cursors, cacheControl, personal, bearsForm, absence, answer }
}
