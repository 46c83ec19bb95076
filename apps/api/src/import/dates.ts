const wordPress = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})$/
const feed = /^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} (?:[+-]\d{4}|GMT)$/

/** The first of these that is a date: universal time first, because the time zone of the others is not told. */
export function firstDate(...written: string[]): Date | null {
  return written.map(dateOf).find((date) => date !== null) ?? null
}

/** WordPress writes zeros, or a day of the year 1, where it knows none. */
function dateOf(written: string): Date | null {
  const parts = wordPress.exec(written)
  const date = parts ? new Date(`${written.replace(' ', 'T')}Z`) : feed.test(written) ? new Date(written) : null
  if (!date || Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1000) return null
  // 30 February is read as 1 March.
  return parts && date.getUTCDate() !== Number(parts[3]) ? null : date
}
