import type { Feature } from '../feature.ts'
import { PublicationEntity } from './publication.entity.ts'
import { PublicationResolver } from './publication.resolver.ts'

export const publicationFeature: Feature = {
  name: 'publication',
  entities: [PublicationEntity],
  resolvers: [PublicationResolver],
}
