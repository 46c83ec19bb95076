import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { inRoot, readJson } from './root.mjs'
import { run } from './run.mjs'
import { Refusal, step } from './say.mjs'

/**
 * Whether node_modules holds what package-lock.json names. npm writes its own record there as the last act of an install,
 * so an interrupted install has none, and an install by hand counts. Optional packages are those of other platforms.
 */
function installed() {
  if (!existsSync(inRoot('node_modules', '.package-lock.json'))) return false
  const locked = readJson('package-lock.json').packages
  const present = readJson('node_modules', '.package-lock.json').packages
  return Object.entries(locked).every(([path, { version, integrity, optional }]) => {
    const found = present[path]
    if (path === '' || (found === undefined && optional)) return true
    return found !== undefined && found.version === version && found.integrity === integrity
  })
}

/** Runs the npm that started us, if one did: it may be the only one on this machine. */
function npm(args, options) {
  const own = process.env.npm_execpath
  return own && basename(own) === 'npm-cli.js' ? run(process.execPath, [own, ...args], options) : run('npm', args, options)
}

// Development packages are named because an environment with NODE_ENV=production would leave out what builds the site.
const command = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']

export async function install(signal) {
  if (installed()) return
  await step('Installing the locked dependencies (a minute or two the first time)', async () => {
    const { code, output } = await npm(command, { signal })
    if (code !== 0 && !signal?.aborted) throw new Refusal(`${output}\nThe dependencies could not be installed.`)
  })
}
