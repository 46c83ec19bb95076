import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { betweenRooms, insideRooms } from '../../scripts/checks/import-rules.mjs'
import { brokenDirections } from '../../scripts/checks/imports.mjs'

/** For every rule, by the words it begins with: a file and an import that breaks it. */
const plants: Record<string, readonly [file: string, source: string]> = {
  'packages/schema imports graphql': ['packages/schema/src/article.ts', "import { Column } from 'typeorm'"],
  "schema's browser door": ['packages/schema/src/index.ts', "export { Article } from './article.ts'"],
  'packages/ui imports react': ['packages/ui/src/Card.tsx', "import { Link } from 'react-router'"],
  'packages/postgres imports pg': ['packages/postgres/src/find.ts', "import { limits } from '@broadsheet/schema'"],
  'apps/api imports schema': ['apps/api/src/http/page.ts', "import { Card } from '@broadsheet/ui'"],
  'apps/web imports ui': ['apps/web/src/front/Lead.tsx', "import { Article } from '@broadsheet/schema/graphql'"],
  'tests import the API at app.ts': ['tests/api/a.test.ts', "import { article } from '../../apps/api/src/articles/article.noun.ts'"],
  'scripts import Node': ['scripts/start.mjs', "import { limits } from '@broadsheet/schema'"],
  'main starts app': ['apps/api/src/main.ts', "import { database } from './database/database.ts'"],
  'nobody imports main': ['apps/api/src/app.ts', "import './main.ts'"],
  'the list of features': ['apps/api/src/articles/article.resolver.ts', "import { features } from '../features.ts'"],
  'app composes features': ['apps/api/src/app.ts', "import { ArticleEntity } from './articles/article.entity.ts'"],
  'features names features': ['apps/api/src/features.ts', "import { ArticleResolver } from './articles/article.resolver.ts'"],
  'a feature is named': ['apps/api/src/app.ts', "import { articles } from './articles/article.feature.ts'"],
  'a feature gathers': ['apps/api/src/articles/article.feature.ts', "import { TagEntity } from '../tags/tag.entity.ts'"],
  'a resolver is imported': ['apps/api/src/tags/tag.feature.ts', "import { ArticleResolver } from '../articles/article.resolver.ts'"],
  'a resolver is a door': ['apps/api/src/tags/tag.resolver.ts', "import { ArticleEntity } from '../articles/article.entity.ts'"],
  'a service reaches': ['apps/api/src/comments/comment.service.ts', "import { ArticleEntity } from '../articles/article.entity.ts'"],
  'a policy is pure': ['apps/api/src/tags/tag.policy.ts', "import { now } from '../graphql/clock.ts'"],
  'an entity imports': ['apps/api/src/tags/tag.entity.ts', "import { ArticleEntity } from '../articles/article.entity.ts'"],
  'a relation is declared': ['apps/api/src/tags/tag.relations.ts', "import { database } from '../database/database.ts'"],
  'the machinery knows': ['apps/api/src/relations/compile.ts', "import { article } from '../articles/article.noun.ts'"],
  'apollo.ts is known': ['apps/web/src/front/Lead.tsx', "import { client } from '../apollo.ts'"],
  'the newsroom is loaded': ['apps/web/src/front/Lead.tsx', "import { List } from '../newsroom/list/List.tsx'"],
  'routes and forms are known': ['apps/web/src/front/Lead.tsx', "import { forms } from '../forms.tsx'"],
  'a page is named': ['apps/web/src/front/Lead.tsx', "import { TagPage } from '../tag/TagPage.tsx'"],
}

const planted = (rule: string) => Object.entries(plants).find(([beginning]) => rule.startsWith(beginning))?.[1]

describe('Import directions', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'broadsheet-imports-'))
  })
  afterEach(() => rmSync(root, { recursive: true }))

  function plant(file: string, source: string) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), `${source}\n`)
    return brokenDirections(root)
  }

  it.each([...betweenRooms, ...insideRooms].map(({ rule }) => rule))('are enforced: %s', (rule) => {
    const [file, source] = planted(rule) ?? ['', '']
    expect(plant(file, source)).toContainEqual(expect.objectContaining({ path: file, line: 1, rule }))
  })

  it.each([
    ['in a re-export', "export * from '@broadsheet/ui'"],
    ['behind import()', "const card = () => import('@broadsheet/ui')"],
    ['as the type of import()', "let card: import('@broadsheet/ui').Card"],
    ['for its effect', "import '@broadsheet/ui'"],
    ['over several lines', "import {\n  Card,\n} from '@broadsheet/ui'"],
    ['by a relative path', "import { Card } from '../../../../packages/ui/src/Card.tsx'"],
  ])('find an import %s', (_, source) => {
    expect(plant('apps/api/src/http/page.ts', source)).toHaveLength(1)
  })

  it('do not take a text for an import', () => {
    expect(plant('apps/api/src/http/page.ts', `const text = "import '@broadsheet/ui'" // import '@broadsheet/ui'`)).toEqual([])
  })

  it('leave a unit test free inside its own room, but not beyond it', () => {
    const file = 'apps/api/src/tags/tag.test.ts'
    expect(plant(file, "import { ArticleResolver } from '../articles/article.resolver.ts'")).toEqual([])
    expect(plant(file, "import { Card } from '@broadsheet/ui'")).toHaveLength(1)
  })
})
