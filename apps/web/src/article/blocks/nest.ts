/** An item with those that are nested below it. */
export interface Nested<Item> {
  item: Item
  nested: Nested<Item>[]
}

/** Turns a flat list with depths into a tree. A depth that skips a level, or begins too deep, is nested as far as it can be. */
export function nest<Item extends { depth: number }>(items: readonly Item[]): Nested<Item>[] {
  const top: Nested<Item>[] = []
  const open: { depth: number; nested: Nested<Item>[] }[] = []
  for (const item of items) {
    while ((open.at(-1)?.depth ?? -1) >= item.depth) open.pop()
    const line: Nested<Item> = { item, nested: [] }
    const level = open.at(-1)?.nested ?? top
    level.push(line)
    open.push({ depth: item.depth, nested: line.nested })
  }
  return top
}
