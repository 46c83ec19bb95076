import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export const inRoot = (...parts) => join(root, ...parts)

export const readJson = (...parts) => JSON.parse(readFileSync(inRoot(...parts), 'utf8'))

/** A command that the locked dependencies brought along. */
export const bin = (name) => inRoot('node_modules', '.bin', name)
