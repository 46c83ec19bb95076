import { readFileSync } from 'node:fs'
import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import newsreader from '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2?url'
import italic from '@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2?url'
import { type IslandName, islands } from '../islands.ts'
import type { Assets } from '../page/Head.tsx'
import icon from '../page/icon.svg?url'

/** Folder of the files that pages load besides images. Their names change with their content. */
export const assetFolder = new URL('../assets/', import.meta.url)

/** Addresses of style sheet, fonts and icon, as the build named them. */
export function builtAssets(): Assets {
  const manifest = readManifest('manifest.json')
  const stylesheet = Object.values(manifest).find(({ file }) => file.endsWith('.css'))
  if (!stylesheet) throw new Error('The build has left no style sheet behind.')
  const scripts = readManifest('islands.json')
  const scriptOf = (source: string) => {
    const script = scripts[source]
    if (!script) throw new Error(`The build has left no script of ${source} behind.`)
    return `/${script.file}`
  }
  return {
    stylesheet: `/${stylesheet.file}`,
    fonts: [newsreader, inter, italic],
    icon,
    islands: Object.fromEntries(islands.map(({ name, source }) => [name, scriptOf(source)])) as Record<IslandName, string>,
  }
}

const readManifest = (name: string) =>
  JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')) as Record<string, { file: string }>
