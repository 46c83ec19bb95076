import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Hindrance } from '../problem.ts'
import { type Attempt, begin, type Theirs } from './autosave.ts'
import { Autosaver, type Road, resume } from './autosaver.ts'
import { keeperOf } from './keep.ts'

interface Text {
  words: string
}

/** A newsroom that takes what is sent, unless it is told to break. */
class Newsroom implements Road<Text> {
  version = 1
  readonly taken = new Map<string, Attempt<Text>>()
  broken: 'before' | 'after' | false = false

  async send(attempt: Attempt<Text>): Promise<number> {
    if (this.broken === 'before') throw new TypeError('fetch failed')
    const known = this.taken.get(attempt.key)
    if (!known && attempt.base !== this.version) throw conflict(this.version)
    if (!known) this.version += 1
    this.taken.set(attempt.key, attempt)
    if (this.broken === 'after') throw new TypeError('fetch failed')
    return known ? known.base + 1 : this.version
  }

  async fetch(): Promise<Theirs<Text>> {
    return { version: this.version, draft: { words: 'Theirs' }, savedBy: 'Ada', savedAt: '2026-01-01T00:00:00Z' }
  }
}

const conflict = (version: number) => new Hindrance({ code: 'CONFLICT', message: 'Somebody was faster.', version })

/** The storage of a browser: names are its own keys, as in a real one. */
function memory(): Storage {
  const methods = {
    getItem: (name: string) => (Object.hasOwn(held, name) ? held[name] : null),
    setItem: (name: string, value: string) => {
      held[name] = value
    },
    removeItem: (name: string) => {
      delete held[name]
    },
  }
  const held: Record<string, string> = Object.create(methods)
  return held as unknown as Storage
}

let newsroom: Newsroom
let storage: Storage
const keeper = () => keeperOf<Text>(storage, 'article', 'writer')
const open = () => new Autosaver(resume({ version: newsroom.version, draft: { words: '' } }, keeper().find()), newsroom, keeper())

beforeEach(() => {
  vi.useFakeTimers()
  newsroom = new Newsroom()
  storage = memory()
})
afterEach(() => vi.useRealTimers())

it('keeps what is typed in the browser within a moment, sends it after a pause, and forgets it then', async () => {
  const saver = open()
  saver.change({ words: 'One' })
  await vi.advanceTimersByTimeAsync(400)
  expect(keeper().find()?.draft).toEqual({ words: 'One' })
  await vi.advanceTimersByTimeAsync(5_000)
  expect(saver.read()).toMatchObject({ phase: 'saved', base: 2 })
  expect(keeper().find()).toBeUndefined()
})

it('tries again until the connection is back, and saves once', async () => {
  const saver = open()
  newsroom.broken = 'after'
  saver.change({ words: 'One' })
  await vi.advanceTimersByTimeAsync(20_000)
  expect(saver.read().phase).toBe('waiting')
  newsroom.broken = false
  await vi.advanceTimersByTimeAsync(60_000)
  expect(saver.read()).toMatchObject({ phase: 'saved', base: 2 })
  expect(newsroom.taken.size).toBe(1)
})

it('after a reload asks with the same key whether what was sent has arrived, and goes on from there', async () => {
  const saver = open()
  newsroom.broken = 'after'
  saver.change({ words: 'One' })
  await vi.advanceTimersByTimeAsync(5_000)
  saver.change({ words: 'One, two' })
  saver.stop()
  newsroom.broken = false

  const again = open()
  expect(again.read()).toMatchObject({ phase: 'waiting', draft: { words: 'One, two' } })
  expect(await again.saveNow()).toBe(true)
  expect([...newsroom.taken.values()].map(({ draft }) => draft.words)).toEqual(['One', 'One, two'])
})

it('after a reload does not put old work over what others have saved since', async () => {
  const saver = open()
  newsroom.broken = 'before'
  saver.change({ words: 'Mine' })
  saver.stop()
  newsroom.version = 7

  const again = open()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(again.read()).toMatchObject({ phase: 'conflict', draft: { words: 'Mine' }, theirs: { version: 7 } })
  expect(newsroom.taken.size).toBe(0)
})

it('sends what is typed during a save before it says that everything is saved', async () => {
  const saver = open()
  saver.change({ words: 'One' })
  const saving = saver.saveNow()
  saver.change({ words: 'One, two' })
  expect(await saving).toBe(true)
  expect(saver.read()).toMatchObject({ phase: 'saved', base: 3, saved: { words: 'One, two' } })
})

it('goes on working where the browser has no room to keep anything', async () => {
  storage.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  const saver = new Autosaver(begin(1, { words: '' }), newsroom, keeper())
  saver.change({ words: 'One' })
  await vi.advanceTimersByTimeAsync(400)
  expect(saver.roomless).toBe(true)
  expect(await saver.saveNow()).toBe(true)
})

it('keeps the work of each writer and each article apart', () => {
  const saver = open()
  saver.change({ words: 'One' })
  saver.stop()
  expect(keeperOf(storage, 'article', 'somebody else').find()).toBeUndefined()
  expect(keeperOf(storage, 'another article', 'writer').find()).toBeUndefined()
})

it('does not forget what another window has not saved yet', async () => {
  const [one, other] = [open(), open()]
  other.change({ words: 'In the other window' })
  other.stop()
  one.change({ words: 'In this window' })
  expect(await one.saveNow()).toBe(true)
  expect(keeper().find()?.draft).toEqual({ words: 'In the other window' })
})

// What would be lost: the work that a browser has kept since before the newsroom learned another field.
it('goes on with work that was kept before a field was known, which then says what was read', async () => {
  const saver = open()
  newsroom.broken = 'before'
  saver.change({ words: 'Kept' })
  saver.stop()
  const read = { version: 1, draft: { words: '', pinned: ['Tide'] } }
  const work = resume(read, keeperOf<typeof read.draft>(storage, 'article', 'writer').find())
  expect(work).toMatchObject({ phase: 'changed', draft: { words: 'Kept', pinned: ['Tide'] }, saved: { words: '', pinned: ['Tide'] } })
})
