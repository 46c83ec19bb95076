import type { Browser, BrowserContextOptions } from 'playwright-core'
import { Planter } from '../helpers/plant.ts'
import type { Site } from '../helpers/site.ts'
import { openReader, type Reader } from './reader.ts'
import { Visitor } from './visitor.ts'

/** An article that is talked about, on a site of its own. */
export interface Talk {
  readonly site: Site
  readonly plant: Planter
  /** Keys of an article that everybody may comment on, and of one for readers who are signed in. */
  readonly keys: { open: string; readersOnly: string }
}

export const open = '/articles/night-ferry'
export const readersOnly = '/articles/day-ferry'

/** Plants the articles. */
export async function plantTalk(site: Site): Promise<Talk> {
  const plant = new Planter(site.newsroom.db)
  const section_id = await plant.section({ slug: 'ferries', name: 'Ferries' })
  const guests = { slug: 'night-ferry', headline: 'The night ferry sails again', guests_may_comment: true }
  const keys = {
    open: await plant.article({ section_id, ...guests }),
    readersOnly: await plant.article({ section_id, slug: 'day-ferry', headline: 'The day ferry stays in port' }),
  }
  return { site, plant, keys }
}

/** The session of somebody: moderation knows them well, unless they are `fresh`. */
export async function sessionOf({ plant }: Talk, name: string, { fresh = false } = {}): Promise<{ user: string; token: string }> {
  const user = await plant.user({ name, role: fresh ? 'READER' : 'AUTHOR', created_at: new Date('2020-01-01') })
  return { user, token: await plant.session(user) }
}

/** Somebody signed in with a browser that knows no scripts, asked for page by page. */
export async function visitorOf(talk: Talk, name: string, how?: { fresh: boolean }): Promise<Visitor> {
  const visitor = new Visitor(talk.site)
  visitor.cookie = `session=${(await sessionOf(talk, name, how)).token}`
  return visitor
}

/** A real browser without scripts, of somebody who is signed in. */
export async function openTalker(
  browser: Browser,
  talk: Talk,
  { name, fresh = false, ...options }: { name: string; fresh?: boolean } & BrowserContextOptions,
): Promise<Reader> {
  const { token } = await sessionOf(talk, name, { fresh })
  const reader = await openReader(browser, talk.site.url, { javaScriptEnabled: false, ...options })
  await reader.page.context().addCookies([{ name: 'session', value: token, url: talk.site.url, httpOnly: true, sameSite: 'Lax' }])
  return reader
}
