import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const home = join(import.meta.dirname, '../..')
/** Path and text of every file below the sources of what is seen, with this ending. */
const filesOf = (ending: string) =>
  ['packages/ui/src', 'apps/web/src'].flatMap((folder) =>
    readdirSync(join(home, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith(ending))
      .map((path) => ({ path, text: readFileSync(join(home, folder, path), 'utf8') })),
  )

// What broke: fields lost their frames when a theme lost the two colours that they name; a browser says nothing about it.
test('every custom property that a style sheet names is defined', () => {
  const defined = new Set(
    [...filesOf('.css'), ...filesOf('.tsx')].flatMap(({ text }) => [...text.matchAll(/['"\s{;](--[\w-]+)['"]?:/g)].map(([, name]) => name)),
  )
  const named = filesOf('.css').flatMap(({ path, text }) => [...text.matchAll(/var\((--[\w-]+)\s*\)/g)].map(([, name]) => ({ path, name })))
  expect(named.length).toBeGreaterThan(100)
  expect(named.filter(({ name }) => !defined.has(name))).toEqual([])
})
