import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** One build: the server, and the style sheet, fonts and icon that its pages name. No browser build as long as no island wakes. */
export default defineConfig({
  plugins: [react(), compressAssets('dist/assets')],
  build: {
    target: 'node20',
    ssr: true,
    ssrEmitAssets: true,
    outDir: 'dist',
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    cssMinify: true,
    cssTarget: ['chrome111', 'firefox114', 'safari16.4'],
    manifest: 'manifest.json',
    rolldownOptions: {
      input: { main: 'src/main.ts', server: 'src/server.ts' },
      output: {
        entryFileNames: 'server/[name].js',
        chunkFileNames: 'server/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
  // React and Apollo pick their production code by a variable of the environment; bundled, they have picked it for good.
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: {
    noExternal: ['react', 'react-dom', 'react-router', '@apollo/client', 'graphql', 'rxjs', '@broadsheet/ui', '@broadsheet/schema'],
  },
})

/** Compresses style sheets and drawings once, as far as it goes; fonts are compressed by nature. */
function compressAssets(folder: string): Plugin {
  return {
    name: 'compress-assets',
    writeBundle() {
      for (const file of readdirSync(folder).filter((name) => /\.(css|svg)$/.test(name))) {
        const content = readFileSync(`${folder}/${file}`)
        writeFileSync(`${folder}/${file}.br`, brotliCompressSync(content))
        writeFileSync(`${folder}/${file}.gz`, gzipSync(content, { level: 9 }))
      }
    },
  }
}
