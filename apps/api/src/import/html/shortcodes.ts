import type { Page } from './page.ts'

/** A shortcode as it stands in the text: `[name attributes]` or `[/name]`. */
const shortcode = /\[(\/?)([a-z][a-z0-9_-]*)((?:[\s=][^[\]]*)?)\]/gi

interface Shortcode {
  attributes: Map<string, string>
  /** Values without a name, in order. */
  values: string[]
}

type Expansion = (code: Shortcode, content: string) => string

const audioOrVideo: Expansion = ({ attributes, values }) => {
  const address = ['src', 'mp3', 'mp4', 'm4a', 'm4v', 'ogg', 'ogv', 'wav', 'webm'].map((name) => attributes.get(name)).find(Boolean)
  return embedFigure(address ?? values[0] ?? '')
}

/** Shortcodes that take what stands between them and their closing tag. */
const enclosing: Readonly<Record<string, Expansion>> = {
  caption,
  wp_caption: caption,
  embed: (_code, content) => embedFigure(content.trim()),
  audio: (code, content) => audioOrVideo(code, content),
  video: (code, content) => audioOrVideo(code, content),
}

const alone: Readonly<Record<string, Expansion>> = {
  gallery: ({ attributes }) =>
    `<figure data-attachments="${(attributes.get('ids') ?? attributes.get('include') ?? '').replace(/[^\d,]/g, '') || 'ALL'}"></figure>`,
  audio: audioOrVideo,
  video: audioOrVideo,
  youtube: ({ values }) => embedFigure(values[0] ?? ''),
  vimeo: ({ values }) => embedFigure(values[0] ?? ''),
}

/**
 * Shortcodes as the HTML that they stand for. One that is not known is counted and left out if it carries attributes, as only
 * shortcodes do, and is text otherwise: people write in brackets too.
 */
export function expandShortcodes(html: string, page: Page): string {
  const unknown = new Set<string>()
  let expanded = ''
  let from = 0
  shortcode.lastIndex = 0
  for (let found = shortcode.exec(html); found; found = shortcode.exec(html)) {
    const tag = tagOf(found)
    const expansion = shown(tag, html) ?? expand(tag, html) ?? leaveOut(tag, { unknown, page })
    if (!expansion) continue
    expanded += html.slice(from, expansion.start) + expansion.text
    from = expansion.end
    shortcode.lastIndex = from
  }
  return expanded + html.slice(from)
}

interface Tag {
  closes: boolean
  name: string
  rest: string
  start: number
  end: number
}

interface Expanded {
  text: string
  start: number
  end: number
}

function tagOf({ 0: whole, 1: slash, 2: name = '', 3: rest = '', index }: RegExpExecArray): Tag {
  return { closes: slash === '/', name: name.toLowerCase(), rest: rest.replace(/\/\s*$/, ''), start: index, end: index + whole.length }
}

/** In doubled brackets it is only to be shown. */
function shown({ start, end }: Tag, html: string): Expanded | null {
  const isDoubled = html[start - 1] === '[' && html[end] === ']'
  return isDoubled ? { text: html.slice(start, end), start: start - 1, end: end + 1 } : null
}

function expand({ closes, name, rest, start, end }: Tag, html: string): Expanded | null {
  if (closes) return null
  const around = Object.hasOwn(enclosing, name) ? enclosing[name] : undefined
  const close = around ? closingTag(html, name, end) : null
  if (around && close) return { text: around(parse(rest), html.slice(end, close.start)), start, end: close.end }
  const single = Object.hasOwn(alone, name) ? alone[name] : undefined
  return single ? { text: single(parse(rest), ''), start, end } : null
}

function leaveOut({ closes, name, rest, start, end }: Tag, { unknown, page }: { unknown: Set<string>; page: Page }): Expanded | null {
  const isShortcode = closes ? unknown.has(name) : /[\w-]\s*=\s*["'“”]/.test(rest)
  if (!isShortcode) return null
  if (!closes) page.lose(`[${name.slice(0, 40)}]`)
  unknown.add(name)
  return { text: '', start, end }
}

function closingTag(html: string, name: string, from: number): { start: number; end: number } | null {
  const tag = `[/${name}]`
  // An opening one of the same name before the closing one means that this one stands alone.
  const next = html.indexOf(`[${name}`, from)
  const start = html.slice(from, next === -1 ? undefined : next).indexOf(tag)
  return start === -1 ? null : { start: from + start, end: from + start + tag.length }
}

function parse(rest: string): Shortcode {
  const attributes = new Map<string, string>()
  const values: string[] = []
  for (const [, name, double, single, bare, value] of rest.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))|(\S+)/g)) {
    if (name) attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '')
    else if (value) values.push(value.replace(/^["'=]+|["']+$/g, ''))
  }
  return { attributes, values }
}

/** The image first, then what is said about it; in the oldest exports the caption is an attribute. */
function caption({ attributes }: Shortcode, content: string): string {
  const [, image = '', rest = ''] = /^\s*((?:<a\s[^>]*>\s*)?<img\s[^>]*>(?:\s*<\/a>)?)(.*)$/is.exec(content) ?? []
  if (image === '') return content
  return `<figure class="wp-caption">${image}<figcaption>${rest.trim() || (attributes.get('caption') ?? '')}</figcaption></figure>`
}

function embedFigure(address: string): string {
  return `<figure class="wp-block-embed">${address.replace(/[<>"]/g, '')}</figure>`
}
