import { ErrorCode } from '@broadsheet/schema'
import { type Problem, passes } from '../problem.ts'

/** Anything that is saved field by field and can be kept as JSON. */
export type Fields = object

/** What was sent to be saved, until it is known whether it was. Sent again under the same key, it cannot be saved twice. */
export interface Attempt<Draft extends Fields> {
  key: string
  base: number
  saved: Draft
  draft: Draft
}

/** What somebody else has saved in the meantime. */
export interface Theirs<Draft extends Fields> {
  version: number
  draft: Draft
  savedBy: string | null
  savedAt: string
}

/**
 * Where the work stands: `saved` all of it; `changed` to be sent soon; `sending`; `waiting` to be sent again after a failure;
 * `refused` until something is changed; `conflict` until the writer decides; `signedOut` until they have signed in again.
 */
export type Phase = 'saved' | 'changed' | 'sending' | 'waiting' | 'refused' | 'conflict' | 'signedOut'

/** One writer's work on one text. */
export interface Work<Draft extends Fields> {
  phase: Phase
  /** The version that `draft` builds upon, and what stood in it. */
  base: number
  saved: Draft
  draft: Draft
  attempt: Attempt<Draft> | null
  failures: number
  problem: Problem | null
  theirs: Theirs<Draft> | null
}

export type Happening<Draft extends Fields> =
  | { kind: 'changed'; draft: Draft }
  | { kind: 'sent'; key: string }
  | { kind: 'answered'; version: number }
  | { kind: 'failed'; problem: Problem }
  | { kind: 'found'; theirs: Theirs<Draft> }
  | { kind: 'theirsTaken' }
  | { kind: 'minePut' }
  | { kind: 'moved'; version: number }

const typingMs = 5_000
const longestWaitMs = 60_000

/** Work on a text that was just read. */
export function begin<Draft extends Fields>(version: number, draft: Draft): Work<Draft> {
  return { phase: 'saved', base: version, saved: draft, draft, attempt: null, failures: 0, problem: null, theirs: null }
}

/** What becomes of the work when something happens. Pure: neither clock nor network. */
export function after<Draft extends Fields>(work: Work<Draft>, happening: Happening<Draft>): Work<Draft> {
  switch (happening.kind) {
    case 'changed':
      return changed(work, happening.draft)
    case 'sent': {
      const { base, saved, draft } = work
      return { ...work, phase: 'sending', attempt: work.attempt ?? { key: happening.key, base, saved, draft } }
    }
    case 'answered':
      return settled({ ...work, base: happening.version, saved: work.attempt?.draft ?? work.draft, attempt: null })
    case 'failed':
      return failed(work, happening.problem)
    case 'found':
      return work.phase === 'conflict' ? found(work, happening.theirs) : work
    case 'theirsTaken':
      return work.theirs ? begin(work.theirs.version, work.theirs.draft) : work
    case 'moved':
      return settled({ ...work, base: happening.version })
    case 'minePut': {
      if (!work.theirs) return work
      const { version, draft } = work.theirs
      return settled({ ...work, base: version, saved: draft, draft: onTop(work), attempt: null, theirs: null })
    }
  }
}

/** Milliseconds of quiet after which the work is to be sent; null if it is not. */
export function waitOf({ phase, failures, problem }: Work<Fields>): number | null {
  if (phase === 'changed') return typingMs
  if (phase !== 'waiting') return null
  return Math.max(Math.min(1_000 * 2 ** failures, longestWaitMs), 1_000 * (problem?.retryAfter ?? 0))
}

/** Their text with only those fields replaced that this writer has changed. */
export function onTop<Draft extends Fields>({ saved, draft, theirs }: Work<Draft>): Draft {
  if (!theirs) return draft
  const mine = Object.entries(draft).filter(([name, value]) => !same(value, saved[name as keyof Draft]))
  return { ...theirs.draft, ...Object.fromEntries(mine) }
}

/** Whether two values say the same. Keys by which the page tells blocks apart say nothing. */
export const same = (one: unknown, other: unknown): boolean => told(one) === told(other)

const told = (value: unknown) => JSON.stringify(value, (name, held) => (name === 'key' ? undefined : held))

function changed<Draft extends Fields>(work: Work<Draft>, draft: Draft): Work<Draft> {
  const busy = ['sending', 'waiting', 'conflict', 'signedOut'].includes(work.phase)
  return busy ? { ...work, draft } : settled({ ...work, draft })
}

function settled<Draft extends Fields>(work: Work<Draft>): Work<Draft> {
  const phase = same(work.draft, work.saved) ? 'saved' : 'changed'
  return { ...work, phase, failures: 0, problem: null }
}

function failed<Draft extends Fields>(work: Work<Draft>, problem: Problem): Work<Draft> {
  const failure = { ...work, problem, failures: work.failures + 1 }
  // What may have been saved is sent again as it was; what certainly was not is let go.
  if (passes(problem)) return { ...failure, phase: 'waiting' }
  if (problem.code === ErrorCode.UNAUTHENTICATED) return { ...failure, phase: 'signedOut' }
  if (problem.code === ErrorCode.CONFLICT) return { ...failure, phase: 'conflict', attempt: null }
  return { ...failure, phase: 'refused', attempt: null }
}

function found<Draft extends Fields>(work: Work<Draft>, theirs: Theirs<Draft>): Work<Draft> {
  const agreed = same(onTop({ ...work, theirs }), theirs.draft)
  return agreed ? begin(theirs.version, theirs.draft) : { ...work, theirs }
}
