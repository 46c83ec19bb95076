import { FolderNotWritable } from '../errors.ts'

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not read and write it',
  EPERM: 'this user may not change it',
  EINVAL: 'it cannot be given to the user that Postgres has to run as; run as an ordinary user, or set DATABASE_URL',
  EROFS: 'it is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'it is a file',
}

/**
 * Does what needs `folder` to be readable and writable.
 * @throws FolderNotWritable for what the file system refuses
 */
export async function whileWriting<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const reason = reasons[code]
    if (!reason) throw error
    throw new FolderNotWritable(`The database cannot keep its data in ${folder}: ${reason}.`, { cause: error })
  }
}
