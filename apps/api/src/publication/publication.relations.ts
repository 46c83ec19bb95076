import { everybody } from '../access/policy.ts'
import type { Noun } from '../relations/noun.ts'
import { everything } from '../relations/path.ts'
import { one } from '../relations/relation.ts'
import { PublicationEntity } from './publication.entity.ts'

const publication: Noun<PublicationEntity> = {
  type: 'Publication',
  entity: PublicationEntity,
  table: 'publication',
  visible: everybody,
}

export const thePublication = one({ name: 'Query.publication', to: () => publication, path: everything, key: (_: null) => '' })
