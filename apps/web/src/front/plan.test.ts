import { describe, expect, it } from 'vitest'
import { planFront } from './plan.ts'

const story = (id: string, pictured = true) => ({ id, hero: pictured ? {} : null })
const section = (...nodes: ReturnType<typeof story>[]) => ({ articles: { nodes } })
const ids = (stories: { id: string }[]) => stories.map(({ id }) => id).join('')

describe('the front page', () => {
  it('opens with the latest story that has a picture', () => {
    expect(planFront([story('a', false), story('b')], []).lead?.id).toBe('b')
    expect(planFront([story('a', false)], []).lead?.id).toBe('a')
    expect(planFront([], []).lead).toBeUndefined()
  })

  it('sets pictures to the right and words to the left', () => {
    const plan = planFront([story('a'), story('b', false), story('c'), story('d'), story('e'), story('f')], [])
    expect(ids(plan.right)).toBe('cd')
    expect(ids(plan.left)).toBe('bef')
  })

  it('prints no story twice', () => {
    const newest = [story('a'), story('b'), story('c')]
    const { bands } = planFront(newest, [section(...newest, story('d'))])
    expect(bands.map(({ stories }) => ids(stories))).toEqual(['d'])
  })

  it('leaves out a section of which everything has been printed above', () => {
    expect(planFront([story('a')], [section(story('a'))]).bands).toEqual([])
  })

  it('opens a section with a picture where it has one', () => {
    const { bands } = planFront<ReturnType<typeof story>, ReturnType<typeof section>>(
      [],
      [section(story('a', false), story('b'), story('c'))],
    )
    expect(ids(bands[0]?.stories ?? [])).toBe('bac')
    expect(bands[0]?.pictured).toBe(true)
  })
})
