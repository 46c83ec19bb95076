import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

interface Entry {
  readonly version?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const home = join(import.meta.dirname, '../..')
const { packages } = JSON.parse(readFileSync(join(home, 'package-lock.json'), 'utf8')) as { packages: Record<string, Entry> }

/** Looks where Node.js would: beside the package that asks, then in each folder above. */
function isLocked(name: string, from: string): boolean {
  if (packages[join(from, 'node_modules', name)] !== undefined) return true
  return from !== '' && isLocked(name, from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)))
}

describe('The lock file', () => {
  // What broke: a lock written where the packages of other platforms could not be had is one that `npm ci` refuses everywhere.
  it('names the packages of every platform, so that a fresh clone can be installed', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(name, path)),
    )
    expect(missing).toEqual([])
  })

  it('holds one copy of what may exist only once', () => {
    for (const name of ['graphql', 'react', 'type-graphql', 'typeorm']) {
      expect(Object.keys(packages).filter((path) => path.endsWith(`node_modules/${name}`))).toEqual([`node_modules/${name}`])
    }
  })

  it('is the one of these exact versions, whatever the ranges would allow by now', () => {
    const wished = ['', ...Object.keys(packages).filter((path) => /^(packages|apps)\/\w+$|^tests$/.test(path))]
    const loose = wished.flatMap((path) => {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(home, path, 'package.json'), 'utf8'))
      return Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d/.test(String(version)))
    })
    expect(loose).toEqual([])
  })
})
