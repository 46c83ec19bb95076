import type { Feature } from '../feature.ts'
import { SectionEntity } from './section.entity.ts'
import { section } from './section.noun.ts'
import { SectionResolver } from './section.resolver.ts'

export const sectionFeature: Feature = { name: 'sections', nouns: [section], entities: [SectionEntity], resolvers: [SectionResolver] }
