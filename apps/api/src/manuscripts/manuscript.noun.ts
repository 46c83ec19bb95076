import type { ManuscriptOrder } from '@broadsheet/schema'
import type { ManuscriptFilter } from '@broadsheet/schema/graphql'
import sql, { type Sql } from 'sql-template-tag'
import type { Asking } from '../access/policy.ts'
import { fromGlobalId } from '../relations/global-id.ts'
import { type Noun, visibleRows } from '../relations/noun.ts'
import { ascending, descending, type Ordering } from '../relations/ordering.ts'
import { bearsWords } from '../relations/words.ts'
import { ManuscriptEntity } from './manuscript.entity.ts'
import { manuscriptVisible } from './manuscript.policy.ts'
import { RevisionEntity } from './revision.entity.ts'
import { stageOf } from './stage.ts'

export const manuscript: Noun<ManuscriptEntity> = {
  type: 'Manuscript',
  entity: ManuscriptEntity,
  table: 'manuscript',
  visible: manuscriptVisible,
  late: ['body'],
  derived: { stage: stageOf },
}

export const revision: Noun<RevisionEntity> = {
  type: 'Revision',
  entity: RevisionEntity,
  table: 'revision',
  visible: (asking, row) => sql`exists (select from ${visibleRows(manuscript, asking)} m where m.id = ${row}.article_id)`,
  late: ['body'],
}

const saved = { expression: 't.saved_at', type: 'timestamptz' } as const
const begun = { expression: 't.created_at', type: 'timestamptz' } as const
const id = { expression: 't.id', type: 'uuid' } as const

export const manuscriptOrderings: Record<ManuscriptOrder, Ordering> = {
  RECENTLY_SAVED: descending(saved, id),
  NEWEST: descending(begun, id),
  OLDEST: ascending(begun, id),
}

/** A client's filter as a condition on manuscripts (`t`). Deleted ones are listed only if they are asked for. */
export function matching({ stages, section, mine, text }: ManuscriptFilter, { viewer }: Asking): Sql {
  const sectionId = section == null ? null : sectionOf(section)
  return [
    stages == null ? sql`t.status <> 'DELETED'` : sql`t.stage = any(${stages}::text[])`,
    section != null && (sectionId === null ? sql`false` : sql`t.section_id = ${sectionId}::uuid`),
    mine === true && sql`(t.created_by = ${viewer.userId} or t.bylines @> ${JSON.stringify([{ authorId: viewer.authorId }])}::jsonb)`,
    text != null && bearsWords(sql`concat_ws(' ', t.headline, t.standfirst, t.slug)`, text),
  ].reduce<Sql>((all, condition) => (condition ? sql`${all} and ${condition}` : all), sql`true`)
}

function sectionOf(globalId: string): string | null {
  const parts = fromGlobalId(globalId)
  return parts?.type === 'Section' ? parts.key : null
}
