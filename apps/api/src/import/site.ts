import { cut, oneLine } from './plain-text.ts'
import { plainText } from './text-of-html.ts'
import type { SiteRecord } from './wxr/records.ts'

/** What an import knows about the site that the file came from. */
export interface Site {
  /** Under this name is remembered what was imported. */
  key: string
  name: string
  address: string
  language: string
  license: string | null
  publishedOn: string
}

/** Names that many sites share while they are built: their address alone tells nothing. */
const sharedHost = /^(localhost|127\.|10\.|192\.168\.|\[)|\.(localhost|local|test|internal|example|invalid|dev)$/

export function siteOf(record: SiteRecord, license: string | null): Site {
  const url = URL.canParse(record.siteAddress) ? new URL(record.siteAddress) : null
  const title = oneLine(plainText(record.title), 200)
  const address = url && /^https?:$/.test(url.protocol) ? url.href : ''
  return {
    key: address !== '' && url && !sharedHost.test(url.hostname) ? address : `${address} (${title})`.trim(),
    name: title || url?.hostname || 'WordPress',
    address,
    language: languageOf(record.language),
    license: license ?? (licenseText(record.rights) || licenseIn(record.preamble)),
    publishedOn: record.publishedOn,
  }
}

export function licenseText(rights: string): string {
  return oneLine(plainText(rights), 300)
}

function languageOf(written: string): string {
  try {
    return Intl.getCanonicalLocales(cut(written.replaceAll('_', '-'), 35))[0] ?? 'en'
  } catch {
    return 'en'
  }
}

const licenses =
  /\b(CC(?:0|[ -](?:0|BY(?:-(?:NC|ND|SA)){0,2}))(?:[ -]\d\.\d)?|Creative Commons [A-Z][\w -]{2,60}?\d\.\d|public domain|GFDL(?: \d\.\d)?|GPL ?v?\d(?:\.\d)?)/i

/** A licence that is named in the comments before the export begins. */
function licenseIn(preamble: string): string | null {
  return licenses.exec(preamble)?.[1] ?? null
}
