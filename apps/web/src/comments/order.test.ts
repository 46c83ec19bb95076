import { expect, it } from 'vitest'
import { inOrder, orderOf, ordersAt } from './order.ts'

const asked = (search: string) => orderOf({ query: new URLSearchParams(search) })

it('comments stand in the order in which they came, unless the address says otherwise', () => {
  expect([asked(''), asked('sort=newest'), asked('sort=replied'), asked('sort=oldest')]).toEqual([
    'OLDEST',
    'NEWEST',
    'MOST_REPLIED',
    'OLDEST',
  ])
  for (const nonsense of ['sort=', 'sort=id;drop', 'sort=constructor', 'sort=__proto__']) expect(asked(nonsense)).toBe('OLDEST')
})

it('the usual order has no address of its own', () => {
  expect(inOrder('/articles/tide', 'OLDEST')).toBe('/articles/tide')
  expect(ordersAt('/articles/tide', 'NEWEST')).toEqual([
    { href: '/articles/tide#comments', text: 'Oldest first', current: false },
    { href: '/articles/tide?sort=newest#comments', text: 'Newest first', current: true },
    { href: '/articles/tide?sort=replied#comments', text: 'Most replied', current: false },
  ])
})
