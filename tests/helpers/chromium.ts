import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { unpackChromium } from './unpack-chromium.ts'

const run = promisify(execFile)

/** A browser that starts, and what it needs in its environment for that. */
export interface Executable {
  readonly path: string
  readonly env: Readonly<Record<string, string>>
}

/** The browser that is named, the one of the system, the one that came with the packages, or the one that Playwright keeps. */
export async function findChromium(): Promise<Executable> {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (await starts({ path: named, env: {} })) return { path: named, env: {} }
    throw new Error(`CHROMIUM_PATH is "${named}", and no browser starts from there.`)
  }
  for (const candidates of [installed, packed, kept]) {
    for (const candidate of await candidates()) if (await starts(candidate)) return candidate
  }
  throw new Error('There is no Chromium to test with: set CHROMIUM_PATH to one, or run "npx playwright-core install chromium".')
}

// Some systems keep a script under the name of the browser that only tells how to install it; a browser may lack a library.
const starts = ({ path, env }: Executable): Promise<boolean> =>
  run(path, ['--version'], { env: { ...process.env, ...env }, timeout: 20_000 }).then(
    ({ stdout }) => /Chrom(e|ium)/.test(stdout),
    () => false,
  )

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function installed(): Executable[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.flatMap((folder) => names.map((name) => ({ path: join(folder, name), env: {} }))).filter(({ path }) => existsSync(path))
}

async function packed(): Promise<Executable[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return []
  const { path, libraries, fonts } = await unpackChromium()
  const env: Record<string, string> = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: fonts }
  // The libraries of the machine fit it better than those in the package, where it has them.
  return [
    { path, env },
    { path, env: { ...env, LD_LIBRARY_PATH: libraries } },
  ]
}

function kept(): Executable[] {
  const path = chromium.executablePath()
  return existsSync(path) ? [{ path, env: {} }] : []
}
