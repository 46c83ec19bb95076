import { describe, expect, it } from 'vitest'
import { commentPaging } from '../comments/CommentsPanel.tsx'
import { neighbours, ownPath, pageArguments, storyPaging } from './paging.tsx'

const at = (query: string) => ({ path: '/sections/town', query: new URLSearchParams(query) })
const place = { hasNextPage: true, hasPreviousPage: true, startCursor: 's', endCursor: 'e' }

describe('a list', () => {
  it('begins at its beginning', () => {
    expect(pageArguments(at(''), storyPaging, 20)).toEqual({ first: 20 })
  })

  it('goes on after a cursor, and back before one', () => {
    expect(pageArguments(at('after=x'), storyPaging, 20)).toEqual({ first: 20, after: 'x' })
    expect(pageArguments(at('before=x'), storyPaging, 20)).toEqual({ last: 20, before: 'x' })
  })

  it('never asks for both ends at once, which the API would refuse', () => {
    expect(pageArguments(at('after=x&before=y'), storyPaging, 20)).toEqual({ first: 20, after: 'x' })
  })

  it('links to its neighbours, and to none that is not there', () => {
    expect(neighbours('/sections/town', place, storyPaging)).toEqual({
      newer: { href: '/sections/town?before=s', text: 'Newer stories' },
      older: { href: '/sections/town?after=e', text: 'Older stories' },
    })
    expect(neighbours('/', { ...place, hasNextPage: false, hasPreviousPage: false }, storyPaging)).toEqual({})
  })

  it('leads back to the comments, not to the headline', () => {
    expect(neighbours('/articles/a', place, commentPaging).older?.href).toBe('/articles/a?comments=e#comments')
  })

  it('is known to search engines by its cursor and by nothing else', () => {
    expect(ownPath('/sections/town', at('utm=x&after=c'), storyPaging)).toBe('/sections/town?after=c')
    expect(ownPath('/sections/town', at('utm=x'), storyPaging)).toBe('/sections/town')
  })
})
