import type { Feature } from '../feature.ts'
import { ImageEntity } from './image.entity.ts'
import { image } from './image.noun.ts'
import { ImageResolver, ImageUseResolver } from './image.resolver.ts'
import { Images1764125000000 } from './images.migration.ts'

export const imageFeature: Feature = {
  name: 'images',
  nouns: [image],
  entities: [ImageEntity],
  migrations: [Images1764125000000],
  resolvers: [ImageResolver, ImageUseResolver],
}
