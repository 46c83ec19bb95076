import { type CheckVerdict, ErrorCode } from '@broadsheet/schema'
import type { Logger } from 'pino'
import type { EntityManager } from 'typeorm'
import { type Check, type Finding, type Remark, unanswered } from './check.ts'
import { thresholds } from './thresholds.ts'

/** What a check said, as it is kept for moderators. */
export interface Note {
  readonly check: string
  readonly verdict: CheckVerdict
  /** A sentence for people. */
  readonly text: string
  /** For moderators only. */
  readonly detail: string | null
}

export interface Verdict {
  /** REJECT if one check rejects, HOLD if one holds, PASS if all pass. */
  readonly verdict: CheckVerdict
  /** In the order in which the checks were asked; a rejection is the last. */
  readonly notes: readonly Note[]
  /** Of a rejection. */
  readonly code?: ErrorCode
  /** Path of the input field that is at fault, of a rejection. */
  readonly field?: string
  /** Seconds until it can be tried again, of a rejection. */
  readonly retryAfter?: number
}

/** What the process has for moderation: the same for every comment. */
export interface Moderation {
  readonly checks: readonly Check[]
  readonly log: Logger
}

/** What the pipeline is called with: `{ ...services.moderation, manager, now }`. */
export interface PipelineTools extends Moderation {
  /** In the transaction that will save the comment. */
  readonly manager: EntityManager
  /** By the clock of the database. */
  readonly now: Date
}

/**
 * Asks every check about a comment, in the order of the list. The first rejection ends the walk; holds are collected. Fails
 * closed: a check that throws or does not answer in time holds the comment.
 */
export async function moderate(remark: Remark, tools: PipelineTools): Promise<Verdict> {
  const { manager } = tools
  const [before] = await manager.query<{ timeout: string }[]>(`select current_setting('statement_timeout') as timeout`)
  const verdict = await walk(remark, tools)
  await manager.query(`select set_config('statement_timeout', $1, true)`, [before?.timeout ?? '0'])
  return verdict
}

async function walk(remark: Remark, tools: PipelineTools): Promise<Verdict> {
  const notes: Note[] = []
  for (const check of tools.checks) {
    const { text, detail = null, ...finding } = await findingOf(check, remark, tools)
    notes.push({ check: check.name, verdict: finding.verdict, text, detail })
    if (finding.verdict === 'REJECT') return { code: ErrorCode.BAD_USER_INPUT, ...finding, notes }
  }
  return { verdict: notes.some(({ verdict }) => verdict === 'HOLD') ? 'HOLD' : 'PASS', notes }
}

/** What a check says, within its time, in a savepoint of its own so that a failing statement spoils nothing. */
async function findingOf(check: Check, remark: Remark, { manager, now, log }: PipelineTools): Promise<Finding> {
  const timeout = check.timeout ?? thresholds.checkTimeout
  try {
    return await manager.transaction(async (within) => {
      // A statement cannot be left behind: the one connection of the transaction waits for it.
      await within.query(`set local statement_timeout = ${timeout}`)
      return inTime(timeout, async (signal) => check.inspect(remark, { manager: within, now, signal }))
    })
  } catch (problem) {
    log.error({ err: problem, check: check.name }, 'a check of comments did not answer')
    return unanswered(problem instanceof TooLate ? problem.message : 'The check failed; the log of the server tells why.')
  }
}

class TooLate extends Error {}

async function inTime<Result>(milliseconds: number, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => {
      fail(new TooLate(`The check did not answer within ${milliseconds / 1_000} seconds.`))
      controller.abort()
    }, milliseconds)
  })
  try {
    return await Promise.race([work(controller.signal), late])
  } finally {
    clearTimeout(timer)
  }
}
