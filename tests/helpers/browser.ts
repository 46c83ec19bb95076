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

/** A real browser of its own for a test file. It meets nothing but our own pages, and a sandbox is not to be had everywhere. */
export async function openBrowser(): Promise<Browser> {
  const { path, env } = await findChromium()
  return chromium.launch({ executablePath: path, env: { ...process.env, ...env }, args: quiet, chromiumSandbox: false })
}
