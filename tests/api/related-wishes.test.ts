import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { of } from '../helpers/desk.ts'
import { Stories } from '../helpers/stories.ts'

let stories: Stories

beforeAll(async () => {
  stories = await Stories.open()
  await stories.fill()
})
afterAll(() => stories.newsroom.close())

/** Three stories about the same, each on the lists of the others. */
async function three(word: string) {
  const one = await stories.releases(`The ${word} returns`, `A ${word} was seen with its ${word}ling by the mill.`)
  const two = await stories.releases('By the mill', `The mill and its ${word}; no ${word}ling today.`)
  const last = await stories.releases('Feathers', `Who counts a ${word} and the ${word}ling at the mill?`)
  expect(new Set(await stories.related(one))).toEqual(new Set([two.slug, last.slug]))
  return { one, two, last }
}

describe('what editors do not want', () => {
  test('beside one article stays away from there only, from the release on', async () => {
    const { one, two, last } = await three('heron')
    const revised = await stories.editor.does('reviseArticle', { ...of(one), input: { unrelated: [two.id] } })
    expect(await stories.related(one)).toContain(two.slug)
    const released = await stories.editor.does('publishArticle', of(revised))
    expect(await stories.related(one)).toEqual([last.slug])
    expect(await stories.related(two)).toContain(one.slug)
    expect(await stories.related(last)).toContain(two.slug)
    await stories.corrects(released, { unrelated: [] })
    expect(await stories.related(one)).toContain(two.slug)
  })

  test('beside one article stays away, whoever is saved next', async () => {
    const { one, two, last } = await three('stork')
    await stories.corrects(one, { unrelated: [two.id] })
    await stories.corrects(two, { standfirst: 'The stork once more.' })
    expect(await stories.related(one)).toEqual([last.slug])
  })

  test('anywhere is on no list, from the release on, unless somebody picks it', async () => {
    const { one, two, last } = await three('crane')
    const revised = await stories.editor.does('reviseArticle', { ...of(two), input: { suggestible: false } })
    expect(await stories.related(one)).toContain(two.slug)
    const released = await stories.editor.does('publishArticle', of(revised))
    expect([await stories.related(one), await stories.related(last)]).toEqual([[last.slug], [one.slug]])
    expect(new Set(await stories.related(two))).toEqual(new Set([one.slug, last.slug]))
    await stories.corrects(one, { related: [two.id] })
    expect((await stories.edges(one)).map(({ node, origin }) => `${node.slug} ${origin}`)).toEqual([`${two.slug} EDITOR`, `${last.slug} AUTO`])
    await stories.corrects(released, { suggestible: true })
    expect(await stories.related(last)).toContain(two.slug)
  })
})
