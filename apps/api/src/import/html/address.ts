const linkSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])
const maxLength = 2_000

/** An address that a reader may follow, made absolute; null for every scheme that could do something else. */
export function linkAddress(written: string, base: string): string | null {
  const url = parse(written, base)
  return url && linkSchemes.has(url.protocol) ? url.href : null
}

/** The address of something on the web, made absolute. */
export function webAddress(written: string, base: string): string | null {
  const url = parse(written, base)
  return url && (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname !== '' ? url.href : null
}

/** Whether an address names a scheme that runs, reads or embeds something instead of leading somewhere. */
export function isDangerous(written: string): boolean {
  // Browsers pass over white space and control characters within the scheme.
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(written.replace(/[\u0000-\u0020\u007f-\u009f]/g, ''))?.[1]
  return scheme !== undefined && !linkSchemes.has(`${scheme.toLowerCase()}:`)
}

function parse(written: string, base: string): URL | null {
  const trimmed = written.trim()
  // A link within the page leads nowhere once the page is taken apart.
  if (trimmed === '' || trimmed.startsWith('#') || trimmed.length > maxLength) return null
  const root = URL.canParse(base) ? base : undefined
  return URL.canParse(trimmed, root) ? new URL(trimmed, root) : null
}
