import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { match, matchesAny } from './glob.mjs'
import { betweenRooms, insideRooms } from './import-rules.mjs'
import { importsOf } from './imports-of.mjs'
import { isTest, sources } from './sources.mjs'

const firstMatch = (globs, path) => globs.map((glob) => match(glob, path)).find((found) => found !== null)

/** @param {import('./import-rules.mjs').Rule} rule */
function breaks({ files, may, never, but = [], by, types }, path, { target, typeOnly }) {
  if (types === 'free' && typeOnly) return false
  const ruled = firstMatch(files, by ? target : path)
  if (ruled === undefined) return false
  const noun = ruled.groups?.noun
  if (by) return !matchesAny(by, path, noun)
  if (may) return !matchesAny(may, target, noun)
  return matchesAny(never, target, noun) && !matchesAny(but, target, noun)
}

const ofTheTest = (path, { target }) => isTest(path) && (target === 'vitest' || target === 'fast-check' || target.startsWith('node:'))

/**
 * Every import below `root` that breaks a rule.
 * @returns {{ path: string, line: number, target: string, rule: string }[]}
 */
export function brokenDirections(root) {
  const found = []
  for (const path of sources(root)) {
    const rules = isTest(path) ? betweenRooms : [...betweenRooms, ...insideRooms]
    for (const each of importsOf(path, readFileSync(join(root, path), 'utf8'))) {
      if (ofTheTest(path, each)) continue
      for (const rule of rules) if (breaks(rule, path, each)) found.push({ path, line: each.line, target: each.target, rule: rule.rule })
    }
  }
  return found
}
