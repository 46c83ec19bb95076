import { newKey } from '../body/draft.ts'
import { randomKey } from '../random.ts'
import type { Attempt, Fields, Work } from './autosave.ts'

/** Work that is not saved yet, as a browser keeps it. */
export interface Kept<Draft extends Fields> {
  base: number
  saved: Draft
  draft: Draft
  attempt: Attempt<Draft> | null
  keptAt: string
}

/** Where one writer's unsaved work on one text is kept. */
export interface Keeper<Draft extends Fields> {
  /** The latest of it, if there is any. */
  find(): Kept<Draft> | undefined
  /** Keeps what is not saved, and forgets what is. False if the browser has no room for it. */
  keep(work: Work<Draft>): boolean
  forget(): void
}

/** Keeps work under the ids of writer and manuscript and the version it builds upon. */
export function keeperOf<Draft extends Fields>(storage: Storage, manuscript: string, writer: string): Keeper<Draft> {
  const prefix = `newsroom:${writer}:${manuscript}:`
  // The same article may be open in another window, whose work is not ours to forget.
  const window = randomKey()
  const own = new Set<string>()
  const forget = (but?: string) => {
    for (const name of own) if (name !== but) storage.removeItem(name)
    own.clear()
    if (but) own.add(but)
  }
  return {
    find() {
      for (const name of Object.keys(storage)) if (name.startsWith(prefix)) own.add(name)
      const all = [...own].flatMap((name) => read<Draft>(storage.getItem(name)) ?? [])
      return all.sort((one, other) => one.keptAt.localeCompare(other.keptAt)).at(-1)
    },
    keep({ phase, base, saved, draft, attempt }) {
      if (phase === 'saved') {
        forget()
        return true
      }
      const kept: Kept<Draft> = { base, saved, draft, attempt, keptAt: new Date().toISOString() }
      try {
        const name = `${prefix}${base}:${window}`
        storage.setItem(name, JSON.stringify(kept))
        forget(name)
        return true
      } catch {
        return false
      }
    },
    forget: () => forget(),
  }
}

/** Blocks that come from another page have the keys of that page, which this one may have given to others. */
const renamed = (name: string, value: unknown) => (name === 'key' && /^draft-\d+$/.test(String(value)) ? newKey() : value)

function read<Draft extends Fields>(text: string | null): Kept<Draft> | undefined {
  try {
    return JSON.parse(text ?? '', renamed) as Kept<Draft>
  } catch {
    return undefined
  }
}
