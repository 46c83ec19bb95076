import type { Feature } from '../feature.ts'
import { ManuscriptEntity } from './manuscript.entity.ts'
import { manuscript, revision } from './manuscript.noun.ts'
import { ManuscriptResolver, PicksResolver, RevisionResolver, SuggestedResolver } from './manuscript.resolver.ts'
import { Manuscripts1764120000000 } from './manuscripts.migration.ts'
import { ManuscriptMutationsResolver } from './mutations.resolver.ts'
import { RevisionEntity } from './revision.entity.ts'
import { WrittenManuscriptResolver, WrittenRevisionResolver } from './written.resolver.ts'

export const manuscriptFeature: Feature = {
  name: 'manuscripts',
  nouns: [manuscript, revision],
  entities: [ManuscriptEntity, RevisionEntity],
  migrations: [Manuscripts1764120000000],
  resolvers: [
    ManuscriptResolver,
    WrittenManuscriptResolver,
    RevisionResolver,
    WrittenRevisionResolver,
    PicksResolver,
    SuggestedResolver,
    ManuscriptMutationsResolver,
  ],
}
