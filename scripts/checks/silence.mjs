import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sources } from './sources.mjs'

// Put together here, so that this file does not find itself.
const silencers = new RegExp(
  ['biome' + '-ignore', '@ts' + '-(?:ignore|expect-error|nocheck)', 'as' + ' any\\b', 'eslint' + '-disable'].join('|'),
)

/** Places that tell a checker to look away: the rule is wrong, or the code is. */
export const silencedRules = (root) =>
  [...sources(root)].flatMap((path) =>
    readFileSync(join(root, path), 'utf8')
      .split('\n')
      .flatMap((line, index) => (silencers.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  )
