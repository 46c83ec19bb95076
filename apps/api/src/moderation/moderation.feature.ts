import type { Feature } from '../feature.ts'
import { CommenterAccountEntity } from './account.entity.ts'
import { ModerationDecisionEntity } from './decision.entity.ts'
import { moderationDecision } from './decision.noun.ts'
import { ModerationDecisionResolver } from './decision.resolver.ts'
import { CommenterHistoryResolver, SanctionResolver } from './history.resolver.ts'
import { ModeratedCommentEntity } from './moderated-comment.entity.ts'
import { moderatedComment } from './moderated-comment.noun.ts'
import { CommentReportResolver, ModeratedCommentResolver, ModerationNoteResolver } from './moderated-comment.resolver.ts'
import { Moderation1764165000000 } from './moderation.migration.ts'
import { ModerationResolver } from './moderation.resolver.ts'
import { ModerationNoteEntity } from './note.entity.ts'
import { CommentReportEntity } from './report.entity.ts'
import { SanctionEntity } from './sanction.entity.ts'
import { WordListEntity } from './word-list.entity.ts'

export const moderationFeature: Feature = {
  name: 'moderation',
  nouns: [moderatedComment, moderationDecision],
  entities: [
    ...[ModeratedCommentEntity, ModerationDecisionEntity, ModerationNoteEntity, CommentReportEntity, SanctionEntity],
    ...[CommenterAccountEntity, WordListEntity],
  ],
  migrations: [Moderation1764165000000],
  resolvers: [
    ...[ModeratedCommentResolver, ModerationNoteResolver, CommentReportResolver, ModerationDecisionResolver],
    ...[CommenterHistoryResolver, SanctionResolver, ModerationResolver],
  ],
}
