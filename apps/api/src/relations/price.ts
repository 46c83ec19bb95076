import { limits } from '@broadsheet/schema'
import type { Relation } from './relation.ts'

interface PriceOptions {
  args: { first?: number | null; last?: number | null }
  childComplexity: number
}

/**
 * The price of a field in rows it may touch, from its declaration: the most rows it can hand out times the price of what is
 * selected of each, and one for itself. Never below the true number of rows.
 */
export function price(relation: Pick<Relation, 'kind'> & { max?: number }): (options: PriceOptions) => number {
  return ({ args, childComplexity }) => 1 + most(relation, args) * childComplexity
}

function most(relation: Pick<Relation, 'kind'> & { max?: number }, args: PriceOptions['args']): number {
  if (relation.kind === 'one') return 1
  if (relation.kind === 'list') return relation.max ?? limits.list
  return Math.max(1, args.first ?? args.last ?? limits.page.default)
}
