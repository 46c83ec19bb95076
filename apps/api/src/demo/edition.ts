const week = 7 * 86_400_000
/** The end of the day for which the newsroom was written. */
const writtenFor = Date.parse('2026-11-21T00:00:00Z')

/** Moves instants by whole weeks, so that the demonstration is never older than a week, and a Friday stays a Friday. */
export function editionOf(today: Date): (instant: Date) => Date {
  const shift = Math.floor((today.getTime() - writtenFor) / week) * week
  return (instant) => new Date(instant.getTime() + shift)
}
