import { type Account, accountFor } from './account.ts'
import { type Binaries, findBinaries } from './binaries.ts'
import type { Place } from './place.ts'
import { type Run, runnerFor } from './runner.ts'

/** What it takes to work at a place: the programs, whom they run as, and how they are started as that user. */
export interface Tools {
  binaries: Binaries
  account: Account | undefined
  run: Run
}

/** @throws PlatformUnsupported, FolderNotWritable, NoAccountForPostgres */
export async function toolsFor(place: Place): Promise<Tools> {
  const binaries = await findBinaries()
  const account = await accountFor(place)
  return { binaries, account, run: await runnerFor(account, [binaries.postgres, place.folder]) }
}
