/** An instant as a field of the browser shows it: in the time of whoever looks at it, to the minute. */
export function localOf(instant: string | null): string {
  if (!instant) return ''
  const date = new Date(instant)
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}T${pad(date.getHours())}:${pad(date.getMinutes())}`
}

/** The instant that a field of the browser means; null for an empty or unfinished one. */
export function instantOf(local: string): string | null {
  const date = new Date(local)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}
