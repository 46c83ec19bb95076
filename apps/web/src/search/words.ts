import type { FacetKind } from '@broadsheet/schema'
import type { Narrowing } from './wanted.ts'

/** How many articles were found, in a sentence that does as the title of the page. */
export function foundInWords(text: string, count: number): string {
  const articles = count === 0 ? 'Nothing' : count === 1 ? '1 article' : `${count.toLocaleString('en-GB')} articles`
  return `${articles} found for “${text}”`
}

/** What each property is called, alone and in "other …". */
export const narrowingWords: Readonly<Record<Narrowing, { one: string; others: string }>> = {
  section: { one: 'Section', others: 'sections' },
  tag: { one: 'Subject', others: 'subjects' },
  author: { one: 'Author', others: 'authors' },
  year: { one: 'Year', others: 'years' },
}

/** The parameter that narrows a search down by what its articles were counted by. */
export const narrowingBy: Readonly<Record<FacetKind, Narrowing>> = { SECTION: 'section', TAG: 'tag', AUTHOR: 'author', YEAR: 'year' }

/** One of the properties that a search was narrowed down by, named as the facets name it; one that nothing has keeps the name it has in the address. */
export function chosenInWords(name: Narrowing, value: string, facets: readonly Counted[]): string {
  const values = facets.find(({ kind }) => narrowingBy[kind] === name)?.values
  return `${narrowingWords[name].one}: ${values?.find((one) => one.value === value)?.label ?? value}`
}

interface Counted {
  kind: FacetKind
  values: readonly { value: string; label: string }[]
}
