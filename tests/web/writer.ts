import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Site } from '../helpers/site.ts'
import { openReader } from './reader.ts'

/** Somebody of the newsroom at the keyboard, with the body of an article before them. */
export interface Writer {
  readonly page: Page
  readonly troubles: string[]
  /** Presses one key after the other, each when the page has drawn what the one before did. */
  keys(...keys: string[]): Promise<void>
  type(text: string): Promise<void>
  /** Adds a block after the one that has the focus. */
  add(kind: string): Promise<void>
  paste(html: string): Promise<void>
  /** What the editor told last to those who cannot see it. */
  said(): Promise<string>
  /** The words of whatever has the focus. */
  focused(): Promise<string>
  /** The body as the newsroom has saved it. */
  saved(): Promise<unknown>
  close(): Promise<void>
}

interface Place {
  browser: Browser
  site: Site
  token: string
}

const spans = 'text { text marks link }'

const body = `query ($id: ID!) { manuscript(id: $id) { body { __typename
  ... on ParagraphBlock { ${spans} } ... on HeadingBlock { level ${spans} } ... on ListBlock { style items { depth ${spans} } }
  ... on QuoteBlock { attribution ${spans} } ... on PullQuoteBlock { attribution ${spans} } ... on CorrectionBlock { date ${spans} }
  ... on EmbedBlock { url embedTitle: title } ... on DividerBlock { label } ... on CodeBlock { code }
  ... on TableBlock { caption head { cells { ${spans} } } rows { cells { ${spans} } } }
  ... on ImageBlock { image { caption image { id } } } ... on ImageGroupBlock { caption images { image { id } } } ... on RelatedStoriesBlock { title picks { ... on Manuscript { id } ... on Article { id } } } } } }`

export async function openWriter({ browser, site, token }: Place, blocks: object[]): Promise<Writer> {
  const ask = async <Shape>(query: string, variables: Record<string, unknown> = {}) => {
    const answer = (await site.newsroom.askAs(token, query, variables)).body
    expect(answer.errors).toBeUndefined()
    return answer.data as Shape
  }
  const { sections } = await ask<{ sections: { id: string }[] }>('{ sections { id } }')
  const made = await ask<{ createArticle: { id: string } }>(
    'mutation ($input: CreateArticleInput!) { createArticle(input: $input) { id } }',
    { input: { headline: 'A body to write', section: sections[0]?.id, body: blocks } },
  )
  const { id } = made.createArticle
  const { page, troubles, close } = await openReader(browser, site.url)
  await page.context().addCookies([{ name: 'session', value: token, url: site.url, httpOnly: true, sameSite: 'Lax' }])
  await page.goto(`/newsroom/articles/${encodeURIComponent(id)}`)
  await page.getByRole('button', { name: 'Add a block at the end' }).waitFor()
  const drawn = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  const writer: Writer = {
    page,
    troubles,
    close,
    async keys(...keys) {
      await drawn()
      for (const key of keys) {
        await page.keyboard.press(key)
        await drawn()
      }
    },
    type: (text) => page.keyboard.type(text),
    async add(kind) {
      await writer.keys('Escape', 'End', 'Enter')
      await page.getByRole('menuitem', { name: kind, exact: true }).press('Enter')
      await drawn()
    },
    paste: (html) =>
      page.evaluate((text) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/html', text)
        document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      }, html),
    said: async () => (await page.getByRole('region', { name: 'Body' }).getByRole('status').textContent()) ?? '',
    focused: async () => (await page.locator(':focus').textContent()) ?? '',
    saved: async () => (await ask<{ manuscript: { body: unknown } }>(body, { id })).manuscript.body,
  }
  return writer
}
