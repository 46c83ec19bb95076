import { createHash } from 'node:crypto'
import { mkdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { whileWriting } from './writing.ts'

/** What belongs together; in one folder, so that a single rename puts all of it in its place. */
export interface Home {
  home: string
  data: string
  /** A file that only its owner may read. */
  password: string
}

/** Where one embedded database lives. All paths are absolute and without links. */
export interface Place extends Home {
  folder: string
  log: string
  /** The same for everybody who means this folder, by whatever path; different for a copy of it. */
  name: string
}

/**
 * Makes the folder if it is missing.
 * @throws FolderNotWritable
 */
export async function openPlace(wanted: string): Promise<Place> {
  return whileWriting(wanted, async () => {
    await mkdir(wanted, { recursive: true })
    const folder = await realpath(wanted)
    // Not a hash of the path: that would miss a folder renamed while in use, and one mounted twice.
    const { dev, ino } = await stat(folder, { bigint: true })
    const name = `broadsheet-${createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 16)}`
    return { folder, ...homeAt(join(folder, 'postgres')), log: join(folder, 'postgres.log'), name }
  })
}

/** What lies where inside a home. */
export function homeAt(home: string): Home {
  return { home, data: join(home, 'data'), password: join(home, 'password') }
}
