import { tagsOf } from './markup.ts'

/** A page as it was found on the way, and the page that led to it first. */
export interface Found {
  readonly path: string
  readonly from: string
  readonly status: number
  readonly html: string
}

/** Every page that links lead to from the front page, by its path, without those that nobody is asked to follow. */
export async function crawl(siteUrl: string): Promise<Map<string, Found>> {
  const found = new Map<string, Found>()
  let wave = [{ path: '/', from: '' }]
  const known = new Set(['/'])
  while (wave.length > 0) {
    const pages = await inTurns(wave, (next) => read(siteUrl, next))
    wave = []
    for (const page of pages) {
      found.set(page.path, page)
      for (const { path, followed } of linksOf(page.html, siteUrl)) {
        if (path === undefined || !followed || known.has(path)) continue
        known.add(path)
        wave.push({ path, from: page.path })
      }
    }
  }
  return found
}

async function read(siteUrl: string, { path, from }: Pick<Found, 'path' | 'from'>): Promise<Found> {
  const reply = await fetch(siteUrl + path, { redirect: 'manual' })
  return { path, from, status: reply.status, html: await reply.text() }
}

/** Where the links of a page lead: a path and a fragment on the site, or the address of another one. */
export function linksOf(html: string, siteUrl: string): { path?: string; fragment: string; address: URL; followed: boolean }[] {
  return tagsOf(html, 'a').flatMap(({ attributes: { href, rel = '' } }) => {
    if (href === undefined) return []
    const address = new URL(href, siteUrl)
    const fragment = decodeURIComponent(address.hash.slice(1))
    const followed = !rel.split(' ').includes('nofollow')
    if (href.startsWith('#')) return [{ fragment, address, followed }]
    return [{ fragment, address, followed, ...(address.origin === siteUrl && { path: address.pathname + address.search }) }]
  })
}

/** Does something with each, a few at a time. */
export async function inTurns<From, To>(all: readonly From[], work: (one: From) => Promise<To>): Promise<To[]> {
  const results: To[] = []
  const open = all.entries()
  const worker = async () => {
    for (const [place, one] of open) results[place] = await work(one)
  }
  await Promise.all(Array.from({ length: 6 }, worker))
  return results
}
