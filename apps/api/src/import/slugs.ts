import slugify from '@sindresorhus/slugify'
import type { EntityManager } from 'typeorm'
import { clean, cut } from './plain-text.ts'

const maxLength = 120

/** A name for addresses out of the first of these texts that has letters or digits. */
export function slugOf(...texts: string[]): string {
  const slugs = texts.map((text) => cut(slugify(clean(decoded(text)), { decamelize: false }), maxLength).replace(/-+$/, ''))
  return slugs.find((slug) => slug !== '') ?? 'untitled'
}

/** WordPress keeps slugs beyond ASCII in percent signs. */
function decoded(text: string): string {
  try {
    return /%[0-9a-f]{2}/i.test(text) ? decodeURIComponent(text) : text
  } catch {
    return text
  }
}

/** Where a slug must be unique: what a statement over `slug` and `id` reads. */
const namespaces = {
  author: 'select slug, id from author',
  article: 'select slug, id from article union all select slug, article_id from former_slug',
} as const

interface Bearer {
  slug: string
  id: string
}

/** The slug itself, or with the first free number behind it, if another row bears it. A row that bears such a slug keeps it. */
export async function freeSlug(manager: EntityManager, namespace: keyof typeof namespaces, wish: Bearer): Promise<string> {
  const { slug, id } = wish
  const bearers = (condition: string, ...values: string[]) =>
    manager.query<Bearer[]>(`select slug, id from (${namespaces[namespace]}) s where ${condition}`, values)
  const near = await bearers('slug = $1 or id = $2', slug, id)
  const own = near.find((row) => row.id === id && row.slug.replace(/-\d+$/, '') === slug)
  if (own) return own.slug
  if (near.every((row) => row.slug !== slug || row.id === id)) return slug
  const taken = new Set((await bearers(`starts_with(slug, $1)`, `${slug}-`)).map((row) => row.slug))
  for (let number = 2; ; number++) if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`
}
