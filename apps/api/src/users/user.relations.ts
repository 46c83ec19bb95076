import sql from 'sql-template-tag'
import type { Viewer } from '../access/viewer.ts'
import { author } from '../authors/author.noun.ts'
import { ascending } from '../relations/ordering.ts'
import { by, everything, type Path } from '../relations/path.ts'
import { list, one, paged } from '../relations/relation.ts'
import { section } from '../sections/section.noun.ts'
import { inNavigation } from '../sections/section.relations.ts'
import type { UserEntity } from './user.entity.ts'
import { user } from './user.noun.ts'

export const allUsers = paged({
  name: 'Query.users',
  to: () => user,
  path: everything,
  key: (_: null) => '',
  orderings: { NAME: ascending({ expression: 't.name', type: 'text' }, { expression: 't.id', type: 'uuid' }) },
})

export const viewersUser = one({ name: 'Viewer.user', to: () => user, path: by('id'), key: (viewer: Viewer) => viewer.userId })

export const userAuthor = one({ name: 'User.author', to: () => author, path: by('id'), key: (parent: UserEntity) => parent.authorId })

const answeredFor: Path = {
  ...by('id'),
  where: (key) => sql`t.id in (select unnest(u.section_ids) from app_user u where u.id = ${key})`,
}

export const userSections = list({
  name: 'User.sections',
  to: () => section,
  path: answeredFor,
  key: (parent: UserEntity) => (parent.sectionIds === null ? null : parent.id),
  ordering: inNavigation,
  max: 100,
})
