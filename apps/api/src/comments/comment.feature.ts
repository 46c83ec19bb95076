import type { Feature } from '../feature.ts'
import { CommentEntity } from './comment.entity.ts'
import { comment } from './comment.noun.ts'
import { CommentResolver, ViewersCommentsResolver } from './comment.resolver.ts'
import { CommentMutationsResolver } from './comment-mutations.resolver.ts'
import { Comments1764150000000 } from './comments.migration.ts'
import { CommentsPostedResolver } from './comments-posted.resolver.ts'
import { KeptCommentEntity } from './kept-comment.entity.ts'
import { Moderation1764151000000 } from './moderation/moderation.migration.ts'

export const commentFeature: Feature = {
  name: 'comments',
  nouns: [comment],
  entities: [CommentEntity, KeptCommentEntity],
  migrations: [Comments1764150000000, Moderation1764151000000],
  resolvers: [CommentResolver, ViewersCommentsResolver, CommentMutationsResolver, CommentsPostedResolver],
}
