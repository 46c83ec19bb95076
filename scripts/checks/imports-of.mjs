import { posix } from 'node:path'
import { parseAst } from 'vitest/node'

/** Every node of a syntax tree; imports may stand anywhere: `import()` in an expression, `import('…')` in a type. */
function* nodes(node) {
  if (typeof node.type === 'string') yield node
  for (const child of Object.values(node)) if (typeof child === 'object' && child !== null) yield* nodes(child)
}

const sources = {
  ImportDeclaration: ({ importKind, source, specifiers }) => ({
    source,
    typeOnly: importKind === 'type' || allTypes(specifiers, 'importKind'),
  }),
  ExportNamedDeclaration: ({ exportKind, source, specifiers }) => ({
    source,
    typeOnly: exportKind === 'type' || allTypes(specifiers, 'exportKind'),
  }),
  ExportAllDeclaration: ({ exportKind, source }) => ({ source, typeOnly: exportKind === 'type' }),
  ImportExpression: ({ source }) => ({ source, typeOnly: false }),
  TSImportType: ({ source }) => ({ source, typeOnly: true }),
}

const allTypes = (specifiers, kind) => specifiers.length > 0 && specifiers.every((each) => each[kind] === 'type')

/**
 * What a file imports. A relative import is named by its path from the root, without a query such as `?url`; any other as
 * it stands.
 */
export function importsOf(path, text) {
  const found = []
  for (const node of nodes(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }, path))) {
    const { source, typeOnly } = sources[node.type]?.(node) ?? {}
    if (typeof source?.value !== 'string') continue
    const [target] = source.value.split('?')
    const resolved = target.startsWith('.') ? posix.join(posix.dirname(path), target) : target
    found.push({ target: resolved, typeOnly, line: text.slice(0, node.start).split('\n').length })
  }
  return found
}
