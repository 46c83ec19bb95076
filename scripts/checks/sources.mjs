import { readdirSync } from 'node:fs'
import { join, posix } from 'node:path'

const skipped = new Set(['node_modules', 'dist', 'coverage', 'gql'])

/** All TypeScript and JavaScript below a folder that people write, as paths from there. */
export function* sources(root, folder = '') {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (entry.name.startsWith('.') || skipped.has(entry.name)) continue
    const path = posix.join(folder, entry.name)
    if (entry.isDirectory()) yield* sources(root, path)
    else if (/\.(ts|tsx|mjs|js)$/.test(entry.name)) yield path
  }
}

export const isTest = (path) => /(^|\/)test(s|ing)?\/|\.test\.tsx?$/.test(path)
