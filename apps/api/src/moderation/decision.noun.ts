import type { CommentDecision } from '@broadsheet/schema'
import sql, { type Sql } from 'sql-template-tag'
import type { Noun } from '../relations/noun.ts'
import { ModerationDecisionEntity } from './decision.entity.ts'
import { moderatorsOnly } from './moderation.policy.ts'

/** What somebody of the newsroom decides; the rest comes from checks, and from commenters about their own comments. */
const byHand: readonly CommentDecision[] = [
  ...(['APPROVE', 'REJECT', 'REMOVE', 'DISMISS_REPORTS', 'MUTE', 'SUSPEND', 'LIFT', 'CLOSE', 'OPEN'] as const),
]

export const moderationDecision: Noun<ModerationDecisionEntity> = {
  type: 'ModerationDecision',
  entity: ModerationDecisionEntity,
  table: 'moderation_decision',
  visible: moderatorsOnly,
  late: ['before', 'after'],
  derived: {
    undone: (_, row) => sql`exists (select from moderation_decision u where u.undoes = ${row}.id)`,
    undoable: (_, row) => canBeUndone(row),
  },
}

/** Only what was decided last about something can be taken back: what came later rests upon it. */
export function canBeUndone(row: Sql): Sql {
  const about = sql`case
    when ${row}.comment_id is not null then later.comment_id = ${row}.comment_id
    when ${row}.user_id is not null then later.comment_id is null and later.user_id = ${row}.user_id
    else later.comment_id is null and later.user_id is null and later.article_id = ${row}.article_id end`
  return sql`(${row}.decision = any(${byHand}::text[]) and ${row}.before is not null and ${row}.made_by is not null
    and not exists (select from moderation_decision later where later.number > ${row}.number and ${about}))`
}
