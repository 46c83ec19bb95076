import type { Feature } from '../feature.ts'
import { ImageEntity } from './image.entity.ts'
import { image } from './image.noun.ts'
import { ImageResolver, ImageUseResolver } from './image.resolver.ts'

export const imageFeature: Feature = {
  name: 'images',
  nouns: [image],
  entities: [ImageEntity],
  resolvers: [ImageResolver, ImageUseResolver],
}
