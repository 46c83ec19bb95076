import type { PagerProps } from '@broadsheet/ui'
import type { Address } from '../addresses.ts'
import { withQuery } from '../addresses.ts'
import { graphql } from '../gql/gql.ts'
import type { PagePlaceFragment } from '../gql/graphql.ts'

export const pagePlace = graphql(/* GraphQL */ `
  fragment PagePlace on PageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
`)

/** Arguments of a connection: a page from its beginning, after a cursor, or before one. */
export interface PageArguments {
  first?: number
  after?: string
  last?: number
  before?: string
}

/** Names of the parameters that hold the cursors, and the words of the links. */
export interface PagingWords {
  after: string
  before: string
  newer: string
  older: string
  /** Where on the page the list stands. */
  fragment?: string
}

export const storyPaging: PagingWords = { after: 'after', before: 'before', newer: 'Newer stories', older: 'Older stories' }

/** Reads which page of a list an address asks for. */
export function pageArguments({ query }: Address, { after, before }: PagingWords, size: number): PageArguments {
  const afterCursor = query.get(after)
  const beforeCursor = query.get(before)
  if (afterCursor) return { first: size, after: afterCursor }
  return beforeCursor ? { last: size, before: beforeCursor } : { first: size }
}

/** Links to the neighbouring pages of a list that stands at `path`. */
export function neighbours(path: string, place: PagePlaceFragment, words: PagingWords): Pick<PagerProps, 'newer' | 'older'> {
  const link = (name: string, cursor: string | null | undefined, text: string) =>
    cursor ? { href: withQuery(path, [name, cursor], words.fragment), text } : undefined
  return {
    newer: place.hasPreviousPage ? link(words.before, place.startCursor, words.newer) : undefined,
    older: place.hasNextPage ? link(words.after, place.endCursor, words.older) : undefined,
  }
}

/** Address of the page itself, cursors kept, for the canonical link. */
export function ownPath(path: string, { query }: Address, { after, before }: PagingWords): string {
  for (const name of [after, before]) {
    const cursor = query.get(name)
    if (cursor) return withQuery(path, [name, cursor])
  }
  return path
}
