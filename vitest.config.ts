import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Real parts together take seconds: a database, the API, the site, a browser, processes that are started and killed. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000 }

export default defineConfig({
  // type-graphql is not bundled and takes the CommonJS door: the tests must meet the same copy of graphql.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // Two cores; and what the tests talk to needs a share of them.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'schema', root: 'packages/schema', include: ['{src,test}/**/*.test.ts'] } },
      'packages/postgres',
      { extends: true, test: { name: 'api', root: 'apps/api', include: ['{src,test}/**/*.test.ts'] } },
      { extends: true, test: { name: 'web', root: 'apps/web', include: ['{src,test}/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: {
          name: 'tests',
          root: 'tests',
          include: ['{api,web,seams}/**/*.test.ts'],
          globalSetup: [join(import.meta.dirname, 'tests/helpers/cluster.ts')],
          sequence: { groupOrder: 1 },
          // Each file opens a newsroom, and nothing else that another could see: loading the API anew for each took a third of the time.
          isolate: false,
          ...patience,
        },
      },
      // Last and for itself: it measures how long things take to start and to stop.
      {
        extends: true,
        test: { name: 'shell', root: 'tests', include: ['shell/**/*.test.ts'], sequence: { groupOrder: 2 }, ...patience },
      },
    ],
  },
})
