import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** Compresses style sheets, scripts and drawings once, as far as it goes; fonts are compressed by nature. */
export function compressAssets(folder: string): Plugin {
  return {
    name: 'compress-assets',
    writeBundle() {
      const files = readdirSync(folder).filter((name) => /\.(css|js|svg)$/.test(name))
      for (const file of files) {
        // A name changes with its content.
        if (existsSync(`${folder}/${file}.br`) && existsSync(`${folder}/${file}.gz`)) continue
        const content = readFileSync(`${folder}/${file}`)
        writeFileSync(`${folder}/${file}.br`, brotliCompressSync(content))
        writeFileSync(`${folder}/${file}.gz`, gzipSync(content, { level: 9 }))
      }
    },
  }
}
