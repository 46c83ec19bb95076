import type { Attempts } from '../access/attempts.ts'
import type { Connection } from '../access/connection.ts'
import { networkOf } from '../access/network.ts'

interface Claim {
  readonly connection: Connection
  /** Key of the address that somebody claims to be, known or not. */
  readonly account: string
}

/**
 * Lets somebody prove who they are, and counts it. Counted before it is tried, so that a hundred tries at once are a hundred;
 * only failures stay counted. Throws `RATE_LIMITED`.
 */
export async function countedProof(attempts: Attempts, { connection, account }: Claim, prove: () => Promise<boolean>): Promise<boolean> {
  const client = networkOf(connection.address)
  await attempts.count('signInFromClient', client)
  await attempts.count('signInToAccount', account)
  if (!(await prove())) return false
  await attempts.forget('signInToAccount', account)
  await attempts.takeBack('signInFromClient', client)
  return true
}

/** Counts a letter that a stranger causes. Throws `RATE_LIMITED`, whether there is an account or not. */
export async function countLetter(attempts: Attempts, { connection, account }: Claim): Promise<void> {
  await attempts.count('letterFromClient', networkOf(connection.address))
  await attempts.count('letterToMailbox', account)
}
