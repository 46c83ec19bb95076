import type { Feature } from '../feature.ts'
import { AuthorEntity } from './author.entity.ts'
import { author } from './author.noun.ts'
import { AuthorResolver, BylineResolver } from './author.resolver.ts'

export const authorFeature: Feature = {
  name: 'authors',
  nouns: [author],
  entities: [AuthorEntity],
  resolvers: [AuthorResolver, BylineResolver],
}
