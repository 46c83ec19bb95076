import { problemOf } from '../problem.ts'
import { randomKey } from '../random.ts'
import { type Attempt, after, begin, type Fields, type Happening, same, type Theirs, type Work, waitOf } from './autosave.ts'
import type { Keeper, Kept } from './keep.ts'

/** How work leaves this browser, and how that of others arrives. Both reject with what the client rejects with. */
export interface Road<Draft extends Fields> {
  /** Saves, and answers the new version. */
  send(attempt: Attempt<Draft>): Promise<number>
  /** Reads what stands there now. */
  fetch(): Promise<Theirs<Draft>>
}

const keepMs = 400
const lookAgainMs = 5_000

/** Keeps one writer's work safe: at once in this browser, soon at the newsroom, and never over somebody else's. */
export class Autosaver<Draft extends Fields> {
  #work: Work<Draft>
  #unkept = false
  /** Whether the browser had no room the last time. */
  roomless = false
  readonly #listeners = new Set<() => void>()
  #keeping: ReturnType<typeof setTimeout> | undefined
  #sending: ReturnType<typeof setTimeout> | undefined

  constructor(
    work: Work<Draft>,
    private readonly road: Road<Draft>,
    private readonly keeper: Keeper<Draft>,
  ) {
    this.#work = work
    if (work.phase === 'conflict') void this.#look()
    this.#plan()
  }

  readonly read = (): Work<Draft> => this.#work

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The writer has changed something. */
  change(draft: Draft): void {
    this.#happen({ kind: 'changed', draft })
  }

  /** Sends what there is without waiting; answers whether everything is saved then. */
  async saveNow(): Promise<boolean> {
    while (['changed', 'waiting', 'refused', 'signedOut'].includes(this.#work.phase)) {
      await this.#send()
      if (this.#work.phase !== 'changed') break
    }
    if (this.#work.phase === 'sending') await this.#flight
    return this.#work.phase === 'saved' || (this.#work.phase === 'changed' && this.saveNow())
  }

  takeTheirs(): void {
    this.#happen({ kind: 'theirsTaken' })
  }

  putMine(): void {
    this.#happen({ kind: 'minePut' })
    void this.saveNow()
  }

  /** Something other than saving has made a new version of the same text. */
  moveTo(version: number): void {
    this.#happen({ kind: 'moved', version })
  }

  /** Begins anew with another text. */
  startOver(version: number, draft: Draft): void {
    this.#set(begin(version, draft))
  }

  /** Lets go of what is not saved; answers whether that was possible. */
  async discard(): Promise<boolean> {
    try {
      const { version, draft } = await this.road.fetch()
      this.startOver(version, draft)
      return true
    } catch {
      return false
    }
  }

  /** Puts what is not kept yet away at once. */
  readonly keep = (): void => {
    clearTimeout(this.#keeping)
    if (!this.#unkept) return
    this.#unkept = false
    this.roomless = !this.keeper.keep(this.#work)
  }

  stop(): void {
    this.#stopped = true
    this.keep()
    clearTimeout(this.#sending)
    this.#listeners.clear()
  }

  #flight: Promise<void> = Promise.resolve()
  #stopped = false

  #send(): Promise<void> {
    if (this.#work.phase === 'sending') return this.#flight
    this.#happen({ kind: 'sent', key: randomKey() })
    // Should the page go away while this is under way, its key has to be found again.
    this.keep()
    this.#flight = this.#fly()
    return this.#flight
  }

  async #fly(): Promise<void> {
    const { attempt } = this.#work
    if (!attempt) return
    try {
      this.#happen({ kind: 'answered', version: await this.road.send(attempt) })
    } catch (cause) {
      this.#happen({ kind: 'failed', problem: problemOf(cause) })
    }
    if (this.#work.phase === 'conflict') await this.#look()
  }

  async #look(): Promise<void> {
    try {
      this.#happen({ kind: 'found', theirs: await this.road.fetch() })
    } catch {
      setTimeout(() => this.#work.phase === 'conflict' && !this.#work.theirs && void this.#look(), lookAgainMs)
    }
  }

  #happen(happening: Happening<Draft>): void {
    this.#set(after(this.#work, happening))
  }

  #set(work: Work<Draft>): void {
    this.#work = work
    this.#unkept = true
    clearTimeout(this.#keeping)
    if (work.phase === 'saved') this.keep()
    else this.#keeping = setTimeout(this.keep, keepMs)
    this.#plan()
    for (const listener of this.#listeners) listener()
  }

  #plan(): void {
    clearTimeout(this.#sending)
    const wait = waitOf(this.#work)
    if (wait !== null && !this.#stopped) this.#sending = setTimeout(() => void this.#send(), wait)
  }
}

/** Goes on where this browser had stopped: the text as it was just read, and what was kept of the work on it. */
export function resume<Draft extends Fields>(read: { version: number; draft: Draft }, kept: Kept<Draft> | undefined): Work<Draft> {
  const fresh = begin(read.version, read.draft)
  if (!kept) return fresh
  const { base, attempt } = kept
  // What was kept before a field was known has the field as it was read.
  const whole = (part: Draft): Draft => ({ ...read.draft, ...part })
  const [saved, draft] = [whole(kept.saved), whole(kept.draft)]
  const work = {
    ...fresh,
    base,
    saved,
    draft,
    attempt: attempt && { ...attempt, saved: whole(attempt.saved), draft: whole(attempt.draft) },
  }
  // Only the newsroom knows whether what was sent has arrived: it is asked by sending it again.
  if (attempt) return { ...work, phase: 'waiting' }
  if (same(draft, read.draft)) return fresh
  return { ...work, phase: base === read.version ? 'changed' : 'conflict' }
}
