import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

const parser = unified().use(rehypeParse, { fragment: true }).freeze()

/** HTML as browsers understand it, however broken; nothing of it is executed or fetched. Recursive: bound the depth first. */
export function parseHtml(html: string): Root {
  return parser.parse(html)
}
