import { readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

const maxBytes = 50 * 1024 * 1024

/** A folder with the uploads of a site, as it was copied from there. */
export class MediaFolder {
  private constructor(private readonly folder: string) {}

  static async open(folder: string): Promise<MediaFolder> {
    return new MediaFolder(await realpath(folder))
  }

  /** The file of an upload; null if it is not here. The full size is taken rather than a smaller one. */
  async read(address: string, path: string): Promise<Buffer | null> {
    for (const candidate of candidates(address, path)) {
      const file = await realpath(join(this.folder, candidate)).catch(() => null)
      // The file names come from the export: none may lead out of the folder.
      if (!file?.startsWith(this.folder + sep)) continue
      const found = await stat(file)
      if (found.isFile() && found.size <= maxBytes) return readFile(file)
    }
    return null
  }
}

function candidates(address: string, path: string): string[] {
  const named = pathOf(address)
  const within = /(?:^|\/)(?:wp-content\/uploads|files)\/(.+)$/.exec(named)?.[1]
  const paths = [path, within, named].filter((one): one is string => one !== undefined && one !== '' && !one.includes('\0'))
  const places = paths.flatMap((one) => [one, join('uploads', one), join('wp-content', 'uploads', one)])
  return [...places.map((one) => one.replace(/-\d{2,5}x\d{2,5}(?=\.\w+$)/, '')), ...places]
}

function pathOf(address: string): string {
  try {
    return decodeURIComponent(new URL(address).pathname).replace(/^\/+/, '')
  } catch {
    return ''
  }
}
