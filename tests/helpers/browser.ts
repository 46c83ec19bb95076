import { type Browser, chromium } from 'playwright-core'
import { findChromium } from './chromium.ts'

// A browser that is being tested with has nothing to ask of the world, and nothing to say to it.
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
  '--metrics-recording-only',
  '--no-first-run',
  '--no-pings',
  '--no-default-browser-check',
  '--password-store=basic',
]

/** A real browser of its own for a test file. */
export async function openBrowser(): Promise<Browser> {
  const { path, env } = await findChromium()
  const asRoot = process.getuid?.() === 0
  return chromium.launch({
    executablePath: path,
    env: { ...definedIn(process.env), ...env },
    args: [...quiet, ...(asRoot ? ['--no-sandbox'] : [])],
    chromiumSandbox: false,
  })
}

const definedIn = (env: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined))
