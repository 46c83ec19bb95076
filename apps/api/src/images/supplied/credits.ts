import { limits } from '@broadsheet/schema'
import type { Credit } from '@broadsheet/schema/graphql'
import { creditOf } from '../credits.ts'

interface Names {
  readonly persons: readonly string[]
  /** As agencies write it: "agency/agency", "agency via agency", "via agency". */
  readonly credit: string
  /** Whose picture it was in the beginning. */
  readonly source: string
}

/** Takes the names in a file apart into credits: one for each person, or one for the agencies alone. Nobody is named twice. */
export function suppliedCredits({ persons, credit, source }: Names): Credit[] {
  const [, before = credit, through = ''] = /^(.*?)(?:^|\s)via\s+(.+)$/i.exec(credit) ?? []
  const via = fitting(through)
  const seen = new Set([...persons, via].map(key))
  const agencies: string[] = []
  for (const agency of [...before.split('/'), source].map(fitting)) {
    if (agency === '' || seen.has(key(agency))) continue
    seen.add(key(agency))
    agencies.push(agency)
  }
  if (persons.length === 0 && agencies.length === 0 && via === '') return []
  const named = persons.length > 0 ? persons : [null]
  return named.map((person) => short(creditOf({ person, agencies: agencies.slice(0, limits.image.agencies), via })))
}

const key = (name: string) => name.toLowerCase()
const cut = (text: string, max: number) => [...text].slice(0, max).join('').trim()
const fitting = (name: string) => cut(name.trim(), limits.image.name)
const short = (credit: Credit): Credit => ({ ...credit, display: cut(credit.display, limits.image.credit) })
