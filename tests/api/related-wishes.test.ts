import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { of, type Seen } from '../helpers/desk.ts'
import { Stories } from '../helpers/stories.ts'

let stories: Stories

beforeAll(async () => {
  stories = await Stories.open()
})
afterAll(() => stories.newsroom.close())

/** Three stories about the same, each on the lists of the others. */
async function three(word: string) {
  const one = await stories.releases(`The ${word} returns`, `A ${word} with its ${word}ling and ${word}wife.`)
  const two = await stories.releases(`Census of ${word}s`, `The ${word} and the ${word}ling; no ${word}wife.`)
  const last = await stories.releases(`Feeding ${word}s`, `Of each ${word}wife, each ${word}ling and each ${word}.`)
  const list = (seen: Seen) => stories.among(seen, [one, two, last])
  expect(await list(one)).toHaveLength(2)
  return { one, two, last, list }
}

describe('what editors do not want', () => {
  test('beside one article stays away from there only, from the release on', async () => {
    const { one, two, last, list } = await three('heron')
    const revised = await stories.editor.does('reviseArticle', { ...of(one), input: { unrelated: [two.id] } })
    expect(await list(one)).toContain(two.slug)
    const released = await stories.editor.does('publishArticle', of(revised))
    expect(await list(one)).toEqual([last.slug])
    expect(await list(two)).toContain(one.slug)
    expect(await list(last)).toContain(two.slug)
    await stories.corrects(released, { unrelated: [] })
    expect(await list(one)).toContain(two.slug)
  })

  test('beside one article stays away, whoever is saved next', async () => {
    const { one, two, last, list } = await three('stork')
    await stories.corrects(one, { unrelated: [two.id] })
    await stories.corrects(two, { standfirst: 'The stork once more.' })
    expect(await list(one)).toEqual([last.slug])
  })

  test('anywhere is on no list, from the release on, unless somebody picks it', async () => {
    const { one, two, last, list } = await three('crane')
    const revised = await stories.editor.does('reviseArticle', { ...of(two), input: { suggestible: false } })
    expect(await list(one)).toContain(two.slug)
    const released = await stories.editor.does('publishArticle', of(revised))
    expect([await list(one), await list(last)]).toEqual([[last.slug], [one.slug]])
    expect(await list(two)).toHaveLength(2)
    await stories.corrects(one, { related: [two.id] })
    expect(await list(one)).toEqual([two.slug, last.slug])
    expect((await stories.edges(one))[0]?.origin).toBe('EDITOR')
    await stories.corrects(released, { suggestible: true })
    expect(await list(last)).toContain(two.slug)
  })
})
