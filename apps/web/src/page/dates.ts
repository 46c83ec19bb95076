import type { TimeProps } from '@broadsheet/ui'

/** Where and in which language dates are printed: an IANA time zone and a BCP 47 tag. */
export interface Locality {
  language: string
  timeZone: string
}

const formats = new Map<string, Intl.DateTimeFormat>()

// Building a format costs a hundred times what using it does.
function format(locality: Locality, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locality.language, locality.timeZone, options])
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locality.language, { timeZone: locality.timeZone, ...options })
  formats.set(key, made)
  return made
}

/** The day of an instant; the year only if it is not the present one. */
export function dayIn(locality: Locality, iso: string, now: Date): TimeProps {
  const date = new Date(iso)
  const year = format(locality, { year: 'numeric' })
  const options = year.format(date) === year.format(now) ? {} : ({ year: 'numeric' } as const)
  return { iso, text: format(locality, { day: 'numeric', month: 'long', ...options }).format(date) }
}

/** An instant to the minute. */
export function momentIn(locality: Locality, iso: string): TimeProps {
  const options = { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const
  return { iso, text: format(locality, options).format(new Date(iso)) }
}

/** The date line of the paper: the calendar day at `now`, with its weekday. */
export function dateLine(locality: Locality, now: Date): TimeProps {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: locality.timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
  return { iso: parts.format(now), text: format(locality, options).format(now) }
}
