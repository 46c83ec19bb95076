import { limits } from '@broadsheet/schema'
import { badInput } from '../../graphql/problems.ts'

const web: readonly string[] = ['http:', 'https:']
const personal: readonly string[] = ['mailto:', 'tel:']
/** Stands for the site while a path on it is read; nobody can have this name. */
const site = 'https://site.invalid'

/** Where a run of text leads, normalised: an address, or a path on this site. Throws `BAD_USER_INPUT` naming `field`. */
export function linkAddress(field: string, written: string): string {
  const address = written.trim()
  // URLs are read past tabs and line ends, so that a scheme could hide behind them.
  if (/[\p{Cc}]/u.test(address)) throw badInput(field, `"${field}" must not contain control characters.`)
  return short(field, address.startsWith('/') ? pathOnSite(field, address) : elsewhere(field, address))
}

/** The address of something on the web, normalised. Throws `BAD_USER_INPUT` naming `field`. */
export function webAddress(field: string, url: URL): string {
  if (!web.includes(url.protocol)) throw badInput(field, `"${field}" must begin with http: or https:.`)
  refuseCredentials(field, url)
  return short(field, url.href)
}

function elsewhere(field: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null
  const leads = url && (web.includes(url.protocol) || (personal.includes(url.protocol) && url.pathname !== ''))
  if (!leads) throw badInput(field, `"${field}" must be an http, https, mailto or tel address, or a path that begins with one "/".`)
  refuseCredentials(field, url)
  return url.href
}

/** Backslashes and dots can turn a path into the address of another site, so what they come to is looked at. */
function pathOnSite(field: string, path: string): string {
  const url = URL.canParse(path, site) ? new URL(path, site) : null
  if (url?.origin !== site || url.pathname.startsWith('//')) throw badInput(field, `"${field}" must be a path that begins with one "/".`)
  return url.pathname + url.search + url.hash
}

function refuseCredentials(field: string, { username, password }: URL): void {
  if (username || password) throw badInput(field, `"${field}" must not contain a user name or password.`)
}

function short(field: string, address: string): string {
  const max = limits.text.link
  if (address.length > max) throw badInput(field, `"${field}" must have at most ${max} characters.`, { max })
  return address
}
