import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

interface Budget {
  readonly source: string
  /** Bytes after compression. */
  readonly budget: number
}

/** Fails the build where a script weighs more than its budget, all that it imports included. */
export function keepBudgets(budgets: readonly Budget[]): Plugin {
  return {
    name: 'keep-budgets',
    generateBundle(_, bundle) {
      const weigh = (file: string): number => {
        const chunk = bundle[file]
        if (chunk?.type !== 'chunk') return 0
        return gzipSync(chunk.code, { level: 9 }).length + chunk.imports.reduce((sum, one) => sum + weigh(one), 0)
      }
      for (const { source, budget } of budgets) {
        const file = Object.keys(bundle).find((name) => {
          const chunk = bundle[name]
          return chunk?.type === 'chunk' && chunk.facadeModuleId?.endsWith(source)
        })
        const weight = file ? weigh(file) : Number.POSITIVE_INFINITY
        if (weight > budget) this.error(`${source} weighs ${weight} bytes, compressed; ${budget} are allowed.`)
      }
    },
  }
}
