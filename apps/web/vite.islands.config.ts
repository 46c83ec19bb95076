import { defineConfig } from 'vite'
import { compressAssets } from './build/compress.ts'
import { keepBudgets } from './build/keep-budgets.ts'
import { islands } from './src/islands.ts'

/** What wakes in the browser on pages for readers. Its files lie among the assets of the pages. */
export default defineConfig({
  plugins: [keepBudgets(islands), compressAssets('dist/assets')],
  build: {
    target: ['chrome111', 'firefox114', 'safari16.4'],
    outDir: 'dist',
    emptyOutDir: false,
    modulePreload: false,
    manifest: 'islands.json',
    rolldownOptions: {
      input: Object.fromEntries(islands.map(({ name, source }) => [name, source])),
      output: { entryFileNames: 'assets/[name]-[hash].js', chunkFileNames: 'assets/[name]-[hash].js' },
    },
  },
})
