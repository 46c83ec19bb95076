import type { EntityManager } from 'typeorm'

/** Where a slug must be unique: what a statement over `slug` and `id` reads. */
const namespaces = {
  author: 'select slug, id from author',
  // Those that are to come count too: an article takes the slug of its latest revision when that goes before readers.
  article: `select slug, id from article union all select slug, article_id from former_slug
    union all select r.slug, r.article_id from revision r join article a on a.id = r.article_id and a.version = r.number and a.status <> 'DELETED'`,
} as const

type Namespace = keyof typeof namespaces

export interface Bearer {
  slug: string
  id: string
}

/** Any number will do, as long as whoever gives out slugs uses the same. */
const slugLock = 7_413_904

/** The slug itself, or with the first free number behind it, if another row bears it. A row that bears such a slug keeps it. */
export async function freeSlug(manager: EntityManager, namespace: Namespace, wish: Bearer): Promise<string> {
  const { slug, id } = wish
  await oneAtATime(manager)
  const near = await bearers(manager, namespace, { condition: 'slug = $1 or id = $2', values: [slug, id] })
  const own = near.find((row) => row.id === id && row.slug.replace(/-\d+$/, '') === slug)
  if (own) return own.slug
  if (near.every((row) => row.slug !== slug || row.id === id)) return slug
  const alike = await bearers(manager, namespace, { condition: 'starts_with(slug, $1)', values: [`${slug}-`] })
  const taken = new Set(alike.map((row) => row.slug))
  for (let number = 2; ; number++) if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`
}

/** Whether the row may have this slug. It stays so until the transaction of `manager` ends. */
export async function isFree(manager: EntityManager, namespace: Namespace, { slug, id }: Bearer): Promise<boolean> {
  await oneAtATime(manager)
  return (await bearers(manager, namespace, { condition: 'slug = $1 and id <> $2', values: [slug, id] })).length === 0
}

/** Of two that want the same slug at once, the second sees what the first was given. */
const oneAtATime = (manager: EntityManager) => manager.query('select pg_advisory_xact_lock($1)', [slugLock])

function bearers(manager: EntityManager, namespace: Namespace, { condition, values }: { condition: string; values: string[] }) {
  return manager.query<Bearer[]>(`select slug, id from (${namespaces[namespace]}) s where ${condition}`, values)
}
