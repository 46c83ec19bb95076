import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { FolderNotWritable, NoAccountForPostgres } from '../errors.ts'
import type { Place } from './place.ts'

/** The numbers of an unprivileged user. */
export interface Account {
  uid: number
  gid: number
}

/**
 * Whom Postgres is to run as: nobody else (`undefined`) unless we are root, whom Postgres refuses to run as. Then the owner
 * of the data if there are data, so that a later change of the machine's users changes nothing here.
 * @throws FolderNotWritable when the data belong to another user; NoAccountForPostgres
 */
export async function accountFor({ home }: Place): Promise<Account | undefined> {
  const owner = await stat(home).catch(() => undefined)
  const uid = process.getuid?.()
  if (uid === 0) return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : unprivileged()
  if (owner && owner.uid !== uid) {
    throw new FolderNotWritable(
      `The database in ${home} belongs to the user with number ${owner.uid}, and this is number ${uid}: run as that user or as root, or choose another folder.`,
    )
  }
  return undefined
}

async function unprivileged(): Promise<Account> {
  const account = (await lookUp('postgres')) ?? (await lookUp('nobody'))
  if (account) return account
  throw new NoAccountForPostgres(
    'Postgres refuses to run as root, and there is neither a user postgres nor a user nobody to run it as: run as an ordinary user, or set DATABASE_URL.',
  )
}

// By way of id, because not every system lists its users in /etc/passwd.
async function lookUp(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all(
      // `| 0`, since macOS writes its number of nobody, -2, without the sign.
      ['-u', '-g'].map(async (which) => Number((await promisify(execFile)('id', [which, name])).stdout) | 0),
    )
    return uid && gid !== undefined ? { uid, gid } : undefined
  } catch {
    return undefined
  }
}
