import type { ImagePosition } from '@broadsheet/schema'

const order: Record<ImagePosition, number> = { TOP: 0, LEFT: 1, CENTRE: 2, RIGHT: 3, BOTTOM: 4 }
const names: Record<ImagePosition, string> = { TOP: 'Top', LEFT: 'Left', CENTRE: 'Centre', RIGHT: 'Right', BOTTOM: 'Bottom' }

/** Uses in the order of their positions; those without one keep their place in the list. */
export function byPosition<Use extends { position?: ImagePosition | null }>(uses: readonly Use[]): Use[] {
  if (uses.some(({ position }) => !position)) return [...uses]
  return uses.toSorted((one, other) => rank(one) - rank(other))
}

/** Whether the positions speak of above and below rather than of left and right. */
export function stacks(uses: readonly { position?: ImagePosition | null }[]): boolean {
  return uses.some(({ position }) => position === 'TOP' || position === 'BOTTOM')
}

const rank = ({ position }: { position?: ImagePosition | null }) => (position ? order[position] : 0)

/** A credit that says to which of several images it belongs; one that says so already is left as it must be printed. */
export function creditAt(position: ImagePosition | null | undefined, display: string): string {
  if (!position) return display
  const named = display.toLowerCase().replace(/^\W+/, '').startsWith(names[position].toLowerCase())
  return named ? display : `${names[position]}: ${display}`
}
