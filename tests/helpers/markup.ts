/** One opening tag of a page, as it was sent. */
export interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Where the tag begins in the text. */
  readonly at: number
}

const tagPattern = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/gi
const attributePattern = /([^\s=>/]+)(?:="([^"]*)")?/g

/** Opening tags of a page in the order of the text; all of them, or those of one name. */
export function tagsOf(html: string, name?: string): Tag[] {
  return [...html.matchAll(tagPattern)]
    .map((match) => ({ name: (match[1] ?? '').toLowerCase(), attributes: attributesOf(match[2] ?? ''), at: match.index }))
    .filter((tag) => name === undefined || tag.name === name)
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(attributePattern)].map(([, key = '', value = '']) => [key.toLowerCase(), decode(value)]))
}

/** What stands between the tags of every element of a name that holds none of the same name. */
export function innerOf(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>(.*?)</${name}>`, 'gs'))].map(([, inner = '']) => inner)
}

/** The words of a page or of a part of it. */
export function wordsOf(html: string): string {
  const bare = html.replace(/<(script|style)[\s>].*?<\/\1>/gs, ' ').replace(/<[^>]*>/g, ' ')
  return decode(bare).replace(/\s+/g, ' ').trim()
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
const decode = (text: string) => text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => signs[name] ?? '')

/** The value of a `meta` or `link` in the head, by the attribute that names it. */
export function headOf(html: string, [key, name]: readonly [key: string, name: string]): string | undefined {
  const { content, href } = [...tagsOf(html, 'meta'), ...tagsOf(html, 'link')].find((tag) => tag.attributes[key] === name)?.attributes ?? {}
  return content ?? href
}
