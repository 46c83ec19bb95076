import { open, readFile, rename, stat } from 'node:fs/promises'
import type { Place } from './place.ts'
import { whileWriting } from './writing.ts'

/** The file that Postgres writes to in place of our terminal. */
export interface Log {
  /** To hand on to Postgres, which then needs no right to the file itself. */
  descriptor: number
  /** What Postgres said since the log was opened. */
  words(): Promise<string>
  close(): Promise<void>
}

const large = 10 * 1024 * 1024

/**
 * Opens the log for one start; a large one is put aside first, over the one put aside before.
 * @throws FolderNotWritable
 */
export async function openLog({ folder, log }: Place): Promise<Log> {
  return whileWriting(folder, async () => {
    const size = await stat(log).then(
      ({ size }) => size,
      () => 0,
    )
    if (size > large) await rename(log, `${log}.old`)
    const start = size > large ? 0 : size
    const file = await open(log, 'a', 0o600)
    return {
      descriptor: file.fd,
      words: async () => (await readFile(log)).subarray(start).toString('utf8'),
      close: () => file.close(),
    }
  })
}
