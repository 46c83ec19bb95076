import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compressAssets } from './build/compress.ts'
import { pickDocuments } from './build/pick-documents.ts'

/** What the newsroom runs in the browser. Its files lie among the assets of the pages, whose fonts it shares. */
export default defineConfig({
  plugins: [pickDocuments(join(import.meta.dirname, 'src')), react(), compressAssets('dist/assets')],
  build: {
    target: ['chrome111', 'firefox114', 'safari16.4'],
    outDir: 'dist',
    emptyOutDir: false,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: false,
    manifest: 'newsroom.json',
    // The libraries that it stands on weigh that much.
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      input: { newsroom: 'src/newsroom/main.tsx' },
      output: {
        entryFileNames: 'assets/[name]-[hash].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
})
