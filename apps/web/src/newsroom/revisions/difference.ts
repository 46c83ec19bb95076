import { diffArrays, diffWordsWithSpace } from 'diff'
import { textOf } from '../body/lines.ts'
import type { ArticleDraft } from '../editor/articleDraft.ts'

/** A run of words: kept, added or removed. */
export interface Run {
  kind: 'kept' | 'added' | 'removed'
  text: string
}

/** One field that differs: its name, and its paragraphs as runs; paragraphs that stayed as they were have one run. */
export interface FieldDifference {
  field: string
  paragraphs: Run[][]
}

// Two texts that have nothing in common would keep the page busy; they are shown one after the other instead.
const longestEdit = 1_000

/** What was changed between two texts, field by field, as words. Fields that are the same are left out. */
export function differenceOf(before: ArticleDraft, now: ArticleDraft): FieldDifference[] {
  return Object.entries(told).flatMap(([field, tell]) => {
    const [old, fresh] = [tell(before), tell(now)]
    return old.join('\n') === fresh.join('\n') ? [] : [{ field, paragraphs: paragraphsOf(old, fresh) }]
  })
}

const told: Record<string, (draft: ArticleDraft) => string[]> = {
  Headline: ({ headline }) => [headline],
  Standfirst: ({ standfirst }) => lines(standfirst),
  Text: ({ body }) => textOf([...body]),
  Picture: ({ hero }) => (hero ? [`[${hero.image.alt || hero.image.id}]`, ...lines(hero.caption)] : []),
  Section: ({ section }) => [section.name],
  Tags: ({ tags }) => tags.map(({ name }) => name),
  Bylines: ({ bylines }) => bylines.map(({ author, role }) => `${author.name}, ${role.toLowerCase()}`),
  'Related stories': ({ related }) => related.map(({ headline }) => headline),
  'Excluded stories': ({ unrelated }) => unrelated.map(({ headline }) => headline),
  'Suggested elsewhere': ({ suggestible }) => [suggestible ? 'Yes' : 'No'],
  Slug: ({ slug }) => [slug],
  Language: ({ language }) => [language],
  Completeness: ({ completeness }) => [completeness === 'FULL' ? 'The whole text' : 'An excerpt'],
  Source: ({ source }) => (source ? [source.name, source.url, source.license, source.originalPublishedAt ?? ''].filter(Boolean) : []),
  Comments: ({ commenting }) => [commenting === 'OPEN' ? 'Open' : 'Closed'],
}

function paragraphsOf(old: string[], fresh: string[]): Run[][] {
  const parts = diffArrays(old, fresh)
  return parts.flatMap((part, place) => {
    const next = parts[place + 1]
    // Paragraphs that were removed right before others were added are the same ones, rewritten.
    if (part.removed && next?.added) return rewritten(part.value, next.value)
    if (part.added && parts[place - 1]?.removed) return []
    const kind = part.added ? 'added' : part.removed ? 'removed' : 'kept'
    return part.value.map((text): Run[] => [{ kind, text }])
  })
}

function rewritten(old: string[], fresh: string[]): Run[][] {
  return Array.from({ length: Math.max(old.length, fresh.length) }, (_, place) => wordsOf(old[place] ?? '', fresh[place] ?? ''))
}

function wordsOf(old: string, fresh: string): Run[] {
  const changes = diffWordsWithSpace(old, fresh, { maxEditLength: longestEdit })
  const whole: Run[] = [
    { kind: 'removed', text: old },
    { kind: 'added', text: fresh },
  ]
  const runs = changes?.map(({ added, removed, value }): Run => ({ kind: added ? 'added' : removed ? 'removed' : 'kept', text: value }))
  return (runs ?? whole).filter(({ text }) => text !== '')
}

const lines = (text: string) => text.split('\n').filter(Boolean)
