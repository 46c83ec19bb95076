import { type Locality, momentIn } from '../../page/dates.ts'

const minute = 60_000

/** When something happened, as one says it to a colleague: near things by their distance, others by their date. */
export function saidWhen(locality: Locality, iso: string, now: Date): string {
  const minutes = Math.round((now.getTime() - new Date(iso).getTime()) / minute)
  if (minutes >= 0 && minutes < 60) return minutes === 0 ? 'just now' : minutes === 1 ? 'a minute ago' : `${minutes} minutes ago`
  return momentIn(locality, iso).text
}
