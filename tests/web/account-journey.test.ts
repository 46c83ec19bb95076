import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { tagsOf } from '../helpers/markup.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { kinds, looks, rules } from './kinds.ts'
import { openReader } from './reader.ts'
import { goodPassword, signedIn, signUp } from './visitor.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const heading = (page: Page) => page.locator('h1').textContent()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const linkIn = (text: string) => text.split(/\s+/).find((word) => word.startsWith(site.url)) ?? 'no link'

test('without scripts somebody joins, confirms their address, changes their password, goes and comes again', async () => {
  const { page, troubles, close } = await openReader(browser, site.url, { javaScriptEnabled: false })
  const email = 'nora@reader.example'
  const another = 'a lantern over wet slate'
  await page.goto(kinds.authors, { waitUntil: 'networkidle' })
  await page.getByRole('link', { name: 'Sign in', exact: true }).click()
  await page.getByRole('link', { name: 'Open an account' }).click()
  await page.getByLabel('Name').fill('Nora Finchley')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('New password').fill('nora')
  await press(page, 'Open the account')
  expect(await page.getByLabel('Name').inputValue()).toBe('Nora Finchley')
  expect(await page.getByLabel('New password').inputValue()).toBe('')
  await page.getByLabel('New password').fill(goodPassword)
  await press(page, 'Open the account')
  expect(await heading(page)).toBe('Look into your letters')

  const confirmation = linkIn((await site.newsroom.mailbox.latest(email)).text)
  // Whoever scans letters opens their links: that must not use them up.
  for (let turn = 0; turn < 3; turn++) await page.goto(confirmation)
  await press(page, 'Yes, this is my address')
  expect(await heading(page)).toBe('Nora Finchley')
  expect(new URL(page.url()).pathname).toBe('/account')

  await page.getByLabel('Present password').fill('not this one')
  await page.getByLabel('New password').fill(another)
  await press(page, 'Change the password')
  expect(await page.getByRole('alert').textContent()).toBe('This is not your present password.')
  await page.getByLabel('Present password').fill(goodPassword)
  await page.getByLabel('New password').fill(another)
  await press(page, 'Change the password')
  expect(await page.getByRole('alert').count()).toBe(0)
  expect(await heading(page)).toBe('Nora Finchley')

  await press(page, 'Sign out')
  await page.waitForLoadState('networkidle')
  await page.goto('/account/sign-in?next=/authors')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(goodPassword)
  await press(page, 'Sign in')
  expect(await page.getByRole('alert').textContent()).not.toBe('')
  await page.getByLabel('Password').fill(another)
  await press(page, 'Sign in')
  expect(new URL(page.url()).pathname).toBe('/authors')
  await page.waitForLoadState('networkidle')

  await page.goto('/account')
  await press(page, 'Sign out everywhere')
  await page.waitForLoadState('networkidle')
  await page.goto('/account')
  expect(await heading(page)).toBe('Sign in')
  expect(troubles).toEqual([])
  await close()
})

test('a forgotten password is replaced by letter, once, and other browsers are signed out', async () => {
  const { visitor, email } = await signedIn(site)
  const { page, close } = await openReader(browser, site.url, { javaScriptEnabled: false })
  await page.goto('/account/forgotten')
  await page.getByLabel('E-mail address').fill(email)
  await press(page, 'Send me the letter')
  expect(await heading(page)).toBe('Look into your letters')
  const link = linkIn((await site.newsroom.mailbox.latest(email, 2)).text)
  for (const [password, outcome] of [
    ['short', 'Choose a new password'],
    ['the mole at half ebb', 'Vera Quayle'],
  ] as const) {
    await page.goto(link)
    await page.getByLabel('New password').fill(password)
    await press(page, 'Keep this password')
    expect(await heading(page)).toBe(outcome)
  }
  expect((await visitor.read('/account')).html).not.toContain(email)
  await page.goto(link)
  await page.getByLabel('New password').fill('the mole at full flood')
  await press(page, 'Keep this password')
  expect(await page.getByRole('alert').textContent()).toContain('This link is no longer good')
  await close()
})

test('somebody whose session has ended goes on seeing the pictures of the paper', async () => {
  const [picture] = tagsOf(await (await fetch(site.url)).text(), 'img')
  const reply = await fetch(site.url + picture?.attributes.src, { headers: { cookie: `session=${'x'.repeat(43)}` } })
  expect([reply.status, reply.headers.get('set-cookie')]).toEqual([200, null])
})

describe('axe finds nothing, at any width, in any light,', () => {
  const open: Record<string, (page: Page) => Promise<unknown>> = {
    'on the page to sign in': (page) => page.goto('/account'),
    'on a form that was refused': async (page) => {
      await page.goto('/account/sign-up')
      await page.getByLabel('Name').fill('Nora')
      await page.getByLabel('E-mail address').fill('nora@reader')
      await page.getByLabel('New password').fill('herring')
      await press(page, 'Open the account')
      await page.getByRole('alert').waitFor()
    },
    'on the page after a letter': (page) => page.goto('/account/sign-up?sent=yes'),
    'on the page that confirms': (page) => page.goto('/account/confirm?token=x'),
    'on the page for a forgotten password': (page) => page.goto('/account/forgotten'),
    'on the page for a new password': (page) => page.goto('/account/reset?token=x'),
    'on an account': async (page) => {
      const { token } = await signUp(site)
      await page.goto(`/account/confirm?token=${token}`)
      await press(page, 'Yes, this is my address')
      await page.getByLabel('Present password').fill('not this one')
      await page.getByLabel('New password').fill('nor that one')
      await press(page, 'Change the password')
      await page.getByRole('alert').waitFor()
    },
  }

  test.each(Object.entries(open))('%s', async (_, go) => {
    const { page, close } = await openReader(browser, site.url)
    await go(page)
    for (const { colorScheme, width, height } of looks) {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(rules).analyze()
      const told = violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))
      expect(told, `${width} px, ${colorScheme}`).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(overflow, `${width} px`).toBeLessThanOrEqual(0)
    }
    await close()
  })
})
