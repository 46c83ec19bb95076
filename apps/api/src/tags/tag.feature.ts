import type { Feature } from '../feature.ts'
import { TagEntity } from './tag.entity.ts'
import { tag } from './tag.noun.ts'
import { TagResolver } from './tag.resolver.ts'

export const tagFeature: Feature = { name: 'tags', nouns: [tag], entities: [TagEntity], resolvers: [TagResolver] }
