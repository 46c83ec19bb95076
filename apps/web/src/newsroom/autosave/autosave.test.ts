import { expect, it } from 'vitest'
import { after, begin, type Happening, onTop, type Work, waitOf } from './autosave.ts'

interface Text {
  headline: string
  standfirst: string
}

const read: Text = { headline: 'Bridge', standfirst: '' }
const mine: Text = { headline: 'Bridge opens', standfirst: '' }
const theirs = { version: 5, draft: { headline: 'Bridge', standfirst: 'At last.' }, savedBy: 'Ada', savedAt: '2026-01-01T00:00:00Z' }

const go = (work: Work<Text>, ...happenings: Happening<Text>[]) => happenings.reduce(after, work)
const changed = go(begin(3, read), { kind: 'changed', draft: mine })
const sent = go(changed, { kind: 'sent', key: 'a' })
const away = { kind: 'failed', problem: { code: 'SERVICE_UNAVAILABLE', message: 'Away.' } } as const
const conflict = { kind: 'failed', problem: { code: 'CONFLICT', message: 'Somebody was faster.', version: 5 } } as const

it('what is typed waits for a pause, and what is taken back needs no saving', () => {
  expect(waitOf(changed)).toBe(5_000)
  expect(go(changed, { kind: 'changed', draft: { ...read } }).phase).toBe('saved')
})

it('keys by which a page tells blocks apart are no change', () => {
  const body = (key: string) => ({ body: [{ key, text: 'Words' }] })
  expect(after(begin(1, body('one')), { kind: 'changed', draft: body('two') }).phase).toBe('saved')
})

it('an answer makes the new version the one to build upon', () => {
  expect(go(sent, { kind: 'answered', version: 4 })).toMatchObject({ phase: 'saved', base: 4, saved: mine, attempt: null })
})

it('what is typed while something is under way is saved afterwards', () => {
  const more = { ...mine, standfirst: 'After nine years.' }
  const work = go(sent, { kind: 'changed', draft: more }, { kind: 'answered', version: 4 })
  expect(work).toMatchObject({ phase: 'changed', base: 4, saved: mine, draft: more })
})

it('after a broken connection the same thing is sent again under the same key, whatever was typed since', () => {
  const more = { ...mine, standfirst: 'After nine years.' }
  const again = go(sent, away, { kind: 'changed', draft: more }, { kind: 'sent', key: 'b' })
  expect(again.attempt).toMatchObject({ key: 'a', draft: mine })
  expect(again.draft).toEqual(more)
})

it('the wait grows with every failure, up to a minute, and is never shorter than the newsroom asks', () => {
  const waits: (number | null)[] = []
  let work = sent
  for (let turn = 0; turn < 8; turn++) {
    work = go(work, away)
    waits.push(waitOf(work))
    work = go(work, { kind: 'sent', key: 'x' })
  }
  expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000])
  expect(waitOf(go(sent, { kind: 'failed', problem: { code: 'RATE_LIMITED', message: 'Slowly.', retryAfter: 90 } }))).toBe(90_000)
})

it('a request that is still under way over there is not a conflict', () => {
  expect(go(sent, { kind: 'failed', problem: { code: 'CONFLICT', message: 'Under way.' } }).phase).toBe('waiting')
})

it('what was refused is not sent again until it is changed', () => {
  const refused = go(sent, { kind: 'failed', problem: { code: 'SLUG_TAKEN', message: 'Taken.' } })
  expect(refused).toMatchObject({ phase: 'refused', attempt: null })
  expect(waitOf(refused)).toBeNull()
  expect(go(refused, { kind: 'changed', draft: { ...mine, standfirst: 'x' } }).phase).toBe('changed')
})

it('after a conflict nothing is sent until the writer has decided', () => {
  const work = go(sent, conflict, { kind: 'found', theirs }, { kind: 'changed', draft: { ...mine, headline: 'Bridge is open' } })
  expect(work.phase).toBe('conflict')
  expect(waitOf(work)).toBeNull()
  expect(work.draft.headline).toBe('Bridge is open')
})

it('putting mine on top changes what I changed, and leaves what they changed', () => {
  const work = go(sent, conflict, { kind: 'found', theirs })
  expect(onTop(work)).toEqual({ headline: 'Bridge opens', standfirst: 'At last.' })
  expect(go(work, { kind: 'minePut' })).toMatchObject({ phase: 'changed', base: 5, saved: theirs.draft, draft: onTop(work) })
})

it('taking theirs lets mine go', () => {
  expect(go(sent, conflict, { kind: 'found', theirs }, { kind: 'theirsTaken' })).toEqual(begin(5, theirs.draft))
})

it('two who wrote the same words have no conflict', () => {
  const same = { ...theirs, draft: { ...mine } }
  expect(go(sent, conflict, { kind: 'found', theirs: same })).toMatchObject({ phase: 'saved', base: 5 })
})

it('a session that has ended loses nothing', () => {
  const work = go(sent, { kind: 'failed', problem: { code: 'UNAUTHENTICATED', message: 'Ended.' } })
  expect(work).toMatchObject({ phase: 'signedOut', draft: mine, attempt: { key: 'a' } })
  expect(waitOf(work)).toBeNull()
})
