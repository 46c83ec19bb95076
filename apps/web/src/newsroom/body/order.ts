/** A list with one of its entries one place further up or down; the same list where there is no further. */
export function moved<Entry>(entries: readonly Entry[], from: number, by: -1 | 1): readonly Entry[] {
  const entry = entries[from]
  if (entry === undefined || from + by < 0 || from + by >= entries.length) return entries
  return entries.toSpliced(from, 1).toSpliced(from + by, 0, entry)
}
