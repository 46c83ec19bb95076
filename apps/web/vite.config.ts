import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compressAssets } from './build/compress.ts'

/** The server, and the style sheet, fonts and icon that its pages name. What runs in a browser is built by `vite.newsroom.config.ts`. */
export default defineConfig({
  plugins: [react(), compressAssets('dist/assets')],
  // Every page and its style sheet repeat these names; a shorter hash keeps them apart as well.
  css: { modules: { generateScopedName: '[local]_[hash:base64:4]' } },
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
