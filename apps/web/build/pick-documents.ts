import { relative } from 'node:path'
import type { Plugin } from 'vite'

const written = /\bgraphql\(\s*\/\* GraphQL \*\/\s*`\s*(query|mutation|fragment)\s+(\w+)[^`]*`\s*,?\s*\)/g
const suffix = { query: 'Document', mutation: 'Document', fragment: 'FragmentDoc' } as const

/** The generated list of documents holds those of all pages: a browser is sent only the ones that its script asks for. */
export function pickDocuments(sources: string): Plugin {
  return {
    name: 'pick-documents',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx?$/ },
      handler(code, id) {
        const file = relative(sources, id)
        if (file.startsWith('..') || file.startsWith('gql/')) return
        const names = new Set<string>()
        const picked = code.replaceAll(written, (_, kind: keyof typeof suffix, name: string) => {
          names.add(`${name}${suffix[kind]}`)
          return `${name}${suffix[kind]}`
        })
        if (names.size === 0) return
        return { code: `${picked}\nimport { ${[...names].join(', ')} } from '${sources}/gql/graphql.ts'\n`, map: null }
      },
    },
  }
}
