import type { Element, RootContent } from 'hast'

/** An attribute as text; empty where it is missing. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name]
  return Array.isArray(value) ? value.join(' ') : value === null || value === undefined || value === false ? '' : String(value)
}

export function classes(element: Element): string[] {
  return attribute(element, 'className').split(' ')
}

export function hasClass(element: Element, ...names: string[]): boolean {
  return classes(element).some((name) => names.includes(name))
}

export function isElement<Name extends string>(node: RootContent | undefined, ...names: Name[]): node is Element & { tagName: Name } {
  return node?.type === 'element' && (names.length === 0 || names.some((name) => name === node.tagName))
}

/** Elements below `within` of one of these names, in order; not searched further below a found one. */
export function descendants(within: Element, ...names: string[]): Element[] {
  return within.children.flatMap((child) => {
    if (!isElement(child)) return []
    return names.includes(child.tagName) ? [child] : descendants(child, ...names)
  })
}

/** All text below a node as it was written; a `br` is a line break. */
export function rawText(node: RootContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  return node.tagName === 'br' ? '\n' : node.children.map(rawText).join('')
}
