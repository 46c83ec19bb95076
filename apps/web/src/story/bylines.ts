import type { BylineRole } from '@broadsheet/schema'
import type { BylineGroup } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import { enumeration } from './enumeration.ts'

interface NamedByline {
  role: BylineRole
  author: { name: string }
}

/** How each role is printed before the names that bear it, in the order of the vocabulary. */
const roles: Record<BylineRole, string> = {
  WRITER: 'By',
  PHOTOGRAPHER: 'Photographs by',
  ILLUSTRATOR: 'Illustrations by',
  EDITOR: 'Edited by',
  CONTRIBUTOR: 'With reporting by',
  TRANSLATOR: 'Translated by',
}

/** "By A and B", the writers alone; `undefined` where nobody is named as one. */
export function writersOf(bylines: readonly NamedByline[]): string | undefined {
  const names = bylines.filter(({ role }) => role === 'WRITER').map(({ author }) => author.name)
  return names.length === 0 ? undefined : `${roles.WRITER} ${enumeration(names)}`
}

/** Bylines gathered by role, each name with its page; roles and names keep the order they were given in. */
export function bylineGroups(bylines: readonly { role: BylineRole; author: { name: string; slug: string } }[]): BylineGroup[] {
  const groups = new Map<BylineRole, BylineGroup>()
  for (const { role, author } of bylines) {
    const group = groups.get(role) ?? { role: roles[role], authors: [] }
    group.authors.push({ name: author.name, href: pathTo.author(author.slug) })
    groups.set(role, group)
  }
  return [...groups.values()]
}
