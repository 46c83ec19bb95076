import type { Feature } from '../feature.ts'
import { CommentEntity } from './comment.entity.ts'
import { comment } from './comment.noun.ts'
import { CommentResolver } from './comment.resolver.ts'

export const commentFeature: Feature = {
  name: 'comments',
  nouns: [comment],
  entities: [CommentEntity],
  resolvers: [CommentResolver],
}
