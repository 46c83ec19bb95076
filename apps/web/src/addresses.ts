/** A request target that can be read: where it leads and what it asks for. */
export interface Address {
  /** The path, still percent-encoded. */
  path: string
  query: URLSearchParams
}

/** Reads a request target; `undefined` for one that no page can have and no browser writes by itself. */
export function readAddress(target: string): Address | undefined {
  const mark = target.indexOf('?')
  const path = mark < 0 ? target : target.slice(0, mark)
  if (!path.startsWith('/') || path.startsWith('//') || path.includes('\\')) return undefined
  const plain = decoded(path)
  if (plain === undefined || /\p{Cc}/u.test(plain) || plain.split('/').some((part) => part === '..' || part === '.')) return undefined
  return { path, query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)) }
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/** Whether a text can be a cursor at all; whether it is one, only the API knows. */
export function looksLikeCursor(text: string): boolean {
  return /^[\x21-\x7e]{1,1000}$/.test(text)
}

/** The address of a page of this site that a text names; `undefined` for everything that a browser could take for another site. */
export function ownAddress(text: string | null | undefined): string | undefined {
  if (!text || text.length > LONGEST_ADDRESS || /[\\\p{Cc}]|%5c/iu.test(text) || !readAddress(text.replace(/#.*$/s, ''))) return undefined
  return pathOf(`http://own.invalid${text}`)
}

const LONGEST_ADDRESS = 2_000

const segment = encodeURIComponent

const articlePath = (slug: string) => `/articles/${segment(slug)}`
const threadPath = (slug: string, commentId: string) => `${articlePath(slug)}/comments/${segment(commentId)}`

/** Paths of the pages, by what they show. */
export const pathTo = {
  front: '/',
  authors: '/authors',
  search: '/search',
  article: articlePath,
  thread: threadPath,
  comments: (slug: string) => `${articlePath(slug)}/comments`,
  comment: (slug: string, commentId: string) => `${threadPath(slug, commentId)}#${segment(commentId)}`,
  reply: (slug: string, commentId: string) => `${threadPath(slug, commentId)}/reply`,
  edit: (slug: string, commentId: string) => `${threadPath(slug, commentId)}/edit`,
  withdraw: (slug: string, commentId: string) => `${threadPath(slug, commentId)}/withdraw`,
  report: (slug: string, commentId: string) => `${threadPath(slug, commentId)}/report`,
  section: (slug: string) => `/sections/${segment(slug)}`,
  tag: (slug: string) => `/tags/${segment(slug)}`,
  author: (slug: string) => `/authors/${segment(slug)}`,
  newsroom: '/newsroom',
  account: '/account',
  signIn: '/account/sign-in',
  signUp: '/account/sign-up',
  confirm: '/account/confirm',
  forgotten: '/account/forgotten',
  reset: '/account/reset',
  password: '/account/password',
  signOut: '/account/sign-out',
  ownComments: '/account/comments',
  exportComments: '/account/comments.json',
  eraseComments: '/account/comments/erase',
}

/** `path` with one more parameter, and with a fragment if one is given. */
export function withQuery(path: string, [name, value]: [string, string], fragment?: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams({ [name]: value })}${fragment ? `#${fragment}` : ''}`
}

/** Path and query of an address without some of its parameters. */
export function pathWithout({ path, query }: Address, names: readonly string[]): string {
  const rest = new URLSearchParams([...query].filter(([name]) => !names.includes(name)))
  return rest.size > 0 ? `${path}?${rest}` : path
}

/** Path, query and fragment of an absolute address. */
export function pathOf(address: string): string {
  const { pathname, search, hash } = new URL(address)
  return pathname + search + hash
}

/** An address as the page should link it: without its origin if it stands on the site itself. */
export function linkTo(address: string, siteOrigin: string): string {
  return URL.canParse(address) && new URL(address).origin === siteOrigin ? pathOf(address) : address
}
