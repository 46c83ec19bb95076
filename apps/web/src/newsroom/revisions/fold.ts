import type { ManuscriptAction } from '@broadsheet/schema'

/** What has to be known of a revision to fold it. */
export interface Foldable {
  action: ManuscriptAction
  savedAt: string
  savedBy?: { name: string } | null
  note?: string | null
}

const spellMs = 30 * 60_000

/** Gathers saves that one person made one after the other, latest first; whatever is more than a save stands alone. */
export function fold<Entry extends Foldable>(entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = []
  for (const entry of entries) {
    const group = groups.at(-1)
    const later = group?.at(-1)
    if (group && later && belongs(entry, later)) group.push(entry)
    else groups.push([entry])
  }
  return groups
}

function belongs(entry: Foldable, later: Foldable): boolean {
  const saves = entry.action === 'REVISE' && later.action === 'REVISE' && !entry.note && !later.note
  const near = new Date(later.savedAt).getTime() - new Date(entry.savedAt).getTime() <= spellMs
  return saves && near && entry.savedBy?.name === later.savedBy?.name
}
