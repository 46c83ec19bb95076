import type { ModerationFilter } from '@broadsheet/schema/graphql'
import sql, { type Sql } from 'sql-template-tag'
import { fromGlobalId } from '../relations/global-id.ts'
import type { Noun } from '../relations/noun.ts'
import { bearsWords } from '../relations/words.ts'
import { ModeratedCommentEntity } from './moderated-comment.entity.ts'
import { moderatorsOnly } from './moderation.policy.ts'

export const moderatedComment: Noun<ModeratedCommentEntity> = {
  type: 'ModeratedComment',
  entity: ModeratedCommentEntity,
  table: 'comment',
  visible: moderatorsOnly,
  derived: {
    // Of a hidden article moderators are told nothing else: they must know what a comment is about.
    articleHeadline: (_, row) => sql`(select a.headline from article a where a.id = ${row}.article_id)`,
  },
}

/** A moderator's filter as a condition on comments (`t`). Ids of something else match nothing. */
export function matching({ article, check, text, commenter }: ModerationFilter): Sql {
  return [
    article != null && sql`t.article_id = ${keyOf('Article', article)}::uuid`,
    commenter != null && sql`t.user_id = ${keyOf('User', commenter)}::uuid`,
    check != null && sql`exists (select from comment_note n where n.comment_id = t.id and n.check_name = ${check} and n.verdict <> 'PASS')`,
    text != null && bearsWords(sql`concat_ws(' ', t.commenter_name, t.text)`, text),
  ].reduce<Sql>((all, condition) => (condition ? sql`${all} and ${condition}` : all), sql`true`)
}

function keyOf(type: string, globalId: string): string | null {
  const parts = fromGlobalId(globalId)
  return parts?.type === type ? parts.key : null
}
