import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { FolderNotWritable } from '../errors.ts'
import type { Account } from './account.ts'
import type { Place } from './place.ts'

/**
 * Gives existing data to the account: what root has copied, or restored from a backup, belongs to root, and Postgres would
 * refuse it.
 * @throws FolderNotWritable
 */
export async function handOver({ home, data }: Place, account: Account | undefined): Promise<void> {
  if (!account) return
  const owners = await Promise.all([home, data].map(ownerOf))
  if (owners.every((uid) => uid === account.uid)) return
  await promisify(execFile)('chown', ['-hR', `${account.uid}:${account.gid}`, home]).catch((cause) => {
    throw new FolderNotWritable(`The data in ${home} cannot be given to the user that Postgres has to run as.`, { cause })
  })
}

async function ownerOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ uid }) => uid,
    () => undefined,
  )
}
