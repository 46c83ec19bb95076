import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** A page in a browser, and everything that went wrong in it since it was opened. */
export interface Reader {
  readonly page: Page
  readonly troubles: string[]
  close(): Promise<void>
}

/** Somebody who reads the site at `siteUrl` and hears everything that the browser complains of. */
export async function openReader(browser: Browser, siteUrl: string, options: BrowserContextOptions = {}): Promise<Reader> {
  // Colours that change slowly would be measured half-way.
  const context = await browser.newContext({ baseURL: siteUrl, reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  // Everything is on the page when it arrives: what is not there by then will not come.
  page.setDefaultTimeout(10_000)
  const troubles: string[] = []
  page.on('console', (message) => {
    // The browser tells of a page that is not there, which the page itself tells better.
    if (message.location().url !== page.url()) troubles.push(`console ${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (problem) => troubles.push(`error: ${problem.message}`))
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`)
    dialog.dismiss().catch(() => {})
  })
  page.on('requestfailed', (request) => {
    // News ends with the page that it was for.
    if (request.resourceType() !== 'eventsource') troubles.push(`failed: ${request.url()} ${request.failure()?.errorText}`)
  })
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== siteUrl) troubles.push(`elsewhere: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && response.request().resourceType() !== 'document')
      troubles.push(`${response.status()}: ${response.url()}`)
  })
  return { page, troubles, close: () => context.close() }
}
