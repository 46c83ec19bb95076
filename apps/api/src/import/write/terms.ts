import type { EntityManager } from 'typeorm'
import { renewEntriesOf } from '../../search/renewal.service.ts'
import { SectionEntity } from '../../sections/section.entity.ts'
import { TagEntity } from '../../tags/tag.entity.ts'
import { oneLine } from '../plain-text.ts'
import type { Run } from '../run.ts'
import { slugOf } from '../slugs.ts'
import { isUncategorized, keyOf, nameOf } from '../survey.ts'
import { plainText } from '../text-of-html.ts'
import type { TermRecord } from '../wxr/records.ts'

/** Keys of the rows that terms became. */
export interface Terms {
  sections: Map<string, string>
  tags: Map<string, string>
  /** Where articles without a category stand; made when the first one comes. */
  fallback: () => Promise<string>
}

/** Categories that articles stand in become sections, all others and the tags become tags; what plugins invented is left out. */
export async function writeTerms(run: Run): Promise<Terms> {
  const terms: Terms = { sections: new Map(), tags: new Map(), fallback: once(() => writeSection(run, fallbackOf(run))) }
  for (const term of run.survey.terms.values()) {
    if (isUncategorized(term)) run.ledger.skip('sections', '"Uncategorized" means that there is none')
    else if (term.taxonomy !== 'category' && term.taxonomy !== 'post_tag')
      run.ledger.skip('tags', `of the taxonomy ${oneLine(term.taxonomy, 40)}`)
    else if (term.taxonomy === 'category' && run.survey.leading.has(term.slug)) terms.sections.set(term.slug, await writeSection(run, term))
    else terms.tags.set(keyOf(term), await writeTag(run, term))
  }
  return terms
}

async function writeSection({ database, memory, ledger }: Run, term: TermRecord): Promise<string> {
  const name = nameOf(term)
  const slug = slugOf(term.slug, name)
  const description = oneLine(plainText(term.description), 500) || null
  const { id, outcome } = await database.transaction((manager) =>
    memory.settle(manager, {
      kind: 'section',
      externalId: term.slug,
      content: { name, description },
      existing: () => bearing(manager, 'section', slug),
      async write(id) {
        const known = await manager.findOneBy(SectionEntity, { id })
        await manager.save(SectionEntity, {
          id,
          slug: known?.slug ?? slug,
          name,
          description,
          position: known?.position ?? (await nextPosition(manager)),
        })
      },
    }),
  )
  ledger.take('sections', outcome)
  return id
}

/** A tag that is here already under the same slug is the same subject. */
export async function writeTag({ database, memory, ledger }: Run, term: TermRecord): Promise<string> {
  const name = nameOf(term)
  const slug = slugOf(term.slug, name)
  const { id, outcome } = await database.transaction((manager) =>
    memory.settle(manager, {
      kind: 'tag',
      externalId: keyOf(term),
      content: { name },
      existing: () => bearing(manager, 'tag', slug),
      async write(id) {
        const known = await manager.findOneBy(TagEntity, { id })
        await manager.save(TagEntity, { id, slug: known?.slug ?? slug, name })
        if (known && known.name !== name) await renewEntriesOf(manager, { tagId: id })
      },
    }),
  )
  ledger.take('tags', outcome)
  return id
}

async function bearing(manager: EntityManager, table: 'section' | 'tag', slug: string): Promise<string | null> {
  const [row] = await manager.query<{ id: string }[]>(`select id from ${table} where slug = $1`, [slug])
  return row?.id ?? null
}

async function nextPosition(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<{ next: number }[]>('select coalesce(max(position), 0) + 1 as next from section')
  return row?.next ?? 1
}

function fallbackOf({ survey }: Run): TermRecord {
  return { kind: 'term', taxonomy: 'category', slug: slugOf(survey.site.name, 'news'), name: survey.site.name || 'News', description: '' }
}

function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined
  return () => (result ??= work())
}
