/** Deeper than any page is written, shallow enough for a recursive parser. */
const maxDepth = 64
/** Elements that are never closed, or that close themselves where the next one begins: they add no depth of their own. */
const uncounted = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup rp rt'.split(
    ' ',
  ),
)

/**
 * The same HTML with the tags beyond a bounded depth left out, so that their content is flattened. It counts as a reader would;
 * HTML that is broken on purpose can still end up deeper, see `blocksOf`.
 */
export function boundDepth(html: string): string {
  let depth = 0
  return html.replace(/<(\/?)([a-z][^\s/<>]*)[^<>]*>/gi, (tag: string, slash: string, name: string) => {
    if (uncounted.has(name.toLowerCase()) || tag.endsWith('/>')) return tag
    if (slash === '/') return depth-- > maxDepth ? '' : tag
    return ++depth > maxDepth ? '' : tag
  })
}
