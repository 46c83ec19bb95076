import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { Planter } from '../helpers/plant.ts'
import type { Site } from '../helpers/site.ts'
import { openReader, type Reader } from './reader.ts'

/** Somebody of the newsroom at their browser. */
export interface Colleague extends Reader {
  readonly token: string
}

interface Person {
  name: string
  role?: 'AUTHOR' | 'EDITOR' | 'MODERATOR' | 'READER'
}

/** Somebody of the newsroom, signed in. */
export async function openColleague(
  browser: Browser,
  { url, newsroom }: Site,
  { name, role = 'EDITOR', ...options }: Person & BrowserContextOptions,
): Promise<Colleague> {
  const plant = new Planter(newsroom.db)
  const token = await plant.session(await plant.user({ name, role, email: `${name}@paper.test`, email_key: `${name}@paper.test` }))
  const reader = await openReader(browser, url, options)
  await reader.page.context().addCookies([{ name: 'session', value: token, url, httpOnly: true, sameSite: 'Lax' }])
  return { ...reader, token }
}

/** Begins an article through the API and answers the address of its editor. */
export async function beginArticle({ newsroom }: Site, token: string, headline: string): Promise<{ id: string; path: string }> {
  const sections = await newsroom.read<{ sections: { id: string }[] }>('{ sections { id } }')
  const { body } = await newsroom.askAs(token, 'mutation ($input: CreateArticleInput!) { createArticle(input: $input) { id } }', {
    input: { headline, section: sections.sections[0]?.id },
  })
  const { id } = (body.data as { createArticle: { id: string } }).createArticle
  return { id, path: `/newsroom/articles/${encodeURIComponent(id)}` }
}

/** What the newsroom has saved of an article. */
export async function savedText({ newsroom }: Site, token: string, id: string) {
  const { body } = await newsroom.askAs(token, 'query ($id: ID!) { manuscript(id: $id) { version headline standfirst stage } }', { id })
  return (body.data as { manuscript: { version: number; headline: string; standfirst: string | null; stage: string } }).manuscript
}

/** Goes on by Tab until the focus stands on what is called `name`. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const met: string[] = []
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab')
    const focused = await nameOfFocused(page)
    met.push(focused)
    if (typeof name === 'string' ? focused === name : name.test(focused)) return
  }
  expect(met, `Tab never reached ${name}`).toContain(name)
}

function nameOfFocused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: element } = document
    if (!element) return ''
    const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null
    return (element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent ?? '').trim()
  })
}
