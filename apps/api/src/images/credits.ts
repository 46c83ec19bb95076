import type { Credit } from '@broadsheet/schema/graphql'

type Parts = Partial<{ [Part in keyof Credit]: Credit[Part] | null }>

/** A credit from what is known of it. What is printed is made from the parts, unless it was written out. */
export function creditOf({ person, agencies, via, display }: Parts): Credit {
  const parts = { person: person || null, agencies: agencies ?? [], via: via || null }
  return { ...parts, display: display || displayOf(parts) }
}

/** "person/agency/agency via agency", as news agencies print it. */
function displayOf({ person, agencies, via }: Omit<Credit, 'display'>): string {
  const names = [person, ...agencies].filter(Boolean).join('/')
  return [names, via && `via ${via}`].filter(Boolean).join(' ')
}
