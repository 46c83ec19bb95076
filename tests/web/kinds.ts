import { tagsOf } from '../helpers/markup.ts'

/** A path for every kind of page, all in the demonstration newsroom. */
export const kinds = {
  front: '/',
  section: '/sections/harbour',
  tag: '/tags/flood-gate',
  author: '/authors/isolde-fenwright',
  authors: '/authors',
  article: '/articles/harbour-summit-two-captains',
  discussion: '/articles/flood-gate-vote',
  search: '/search?q=harbour',
  missing: '/no-such-page',
} as const

export const everyKind = Object.entries(kinds)

/** The path of the first thread below an article that has a page of its own. */
export async function threadOf(siteUrl: string, article: string = kinds.discussion): Promise<string> {
  const html = await (await fetch(siteUrl + article)).text()
  const link = tagsOf(html, 'a').find(
    ({ attributes: { href = '' } }) => href.startsWith(`${article}/comments/`) && !href.endsWith('/reply'),
  )
  if (!link?.attributes.href) throw new Error('No comment leads to its thread.')
  return link.attributes.href
}

/** How wide a page may be looked at: on a telephone, and on a screen. */
export const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
]

/** The same by day and by night. */
export const looks = sizes.flatMap((size) => (['light', 'dark'] as const).map((colorScheme) => ({ ...size, colorScheme })))

/** What Axe looks for: the success criteria of WCAG 2.2 AA, and good practice. */
export const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
