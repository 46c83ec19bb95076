const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g
const loneSurrogates = /\p{Surrogate}/gu
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g
/** They turn around or hide what follows, and a text reads the same without them. */
const overridesAndInvisible = /[\u202a-\u202e\u200b\u2060\ufeff]/g
/** No script piles up more than five marks on a letter. */
const piledMarks = /(\p{Mark}{5})\p{Mark}+/gu
const edges = /^[\s\p{Format}]+|[\s\p{Format}]+$/gu

/** Text without characters that Postgres refuses, that cannot be seen, or that spoil the text around them. */
export function clean(text: string): string {
  return text
    .replace(lineBreaks, '\n')
    .replace(loneSurrogates, '\ufffd')
    .replace(controls, '')
    .replace(overridesAndInvisible, '')
    .replace(piledMarks, '$1')
    .normalize('NFC')
}

/** A name or another short text on one line, at most `max` characters. */
export function oneLine(text: string, max: number): string {
  const line = clean(text).replace(/\s+/g, ' ').replace(edges, '')
  return line.length <= max ? line : `${cut(line, max - 1).replace(edges, '')}…`
}

/** The first `max` characters, never half of a surrogate pair. */
export function cut(text: string, max: number): string {
  return text.slice(0, max).replace(/[\ud800-\udbff]$/, '')
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
}

/**
 * Undoes a second encoding: `&amp;#8217;` that was read as `&#8217;` meant an apostrophe. The signs of markup are left as they
 * are, because who writes about HTML means them.
 */
export function undouble(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{2,6})|([a-z]{3,6}));/g, (whole, code: string | undefined, name: string | undefined) => {
    if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole
    const point = Number(code)
    return point <= 0x10ffff && point !== 60 && point !== 62 ? String.fromCodePoint(point) : whole
  })
}
