import { describe, expect, it } from 'vitest'
import { actionsOn } from './actions.ts'

const comment = { id: 'c', own: false, state: 'PUBLISHED', editableUntil: null, author: { name: 'Vera' } } as const
const talk = { slug: 'tide', open: true, signedIn: true }
const texts = (...asked: Parameters<typeof actionsOn>) => actionsOn(...asked).map(({ text }) => text)

describe('about a comment', () => {
  it('of somebody else a reader who is signed in can answer and report, anybody else can answer', () => {
    expect(texts(comment, talk)).toEqual(['Reply', 'Report'])
    expect(texts(comment, { ...talk, signedIn: false })).toEqual(['Reply'])
  })

  it('of their own a reader can change it for a while, and take it back for ever', () => {
    expect(texts({ ...comment, own: true, editableUntil: '2027-01-01T00:00:00Z' }, talk)).toEqual(['Reply', 'Edit', 'Withdraw'])
    expect(texts({ ...comment, own: true }, talk)).toEqual(['Reply', 'Withdraw'])
  })

  it('that waits nobody can answer, and below a closed article nobody can answer any', () => {
    expect(texts({ ...comment, own: true, state: 'HELD' }, talk)).toEqual(['Withdraw'])
    expect(texts(comment, { ...talk, open: false, signedIn: false })).toEqual([])
  })

  it('it is told by name whose it is, for those who hear the page', () => {
    expect(actionsOn(comment, talk).map(({ label }) => label)).toEqual(['Reply to Vera', 'Report the comment by Vera'])
  })
})
