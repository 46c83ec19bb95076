import { afterAll, beforeAll, expect, test } from 'vitest'
import { bodyOf, Stories } from '../helpers/stories.ts'

let stories: Stories

beforeAll(async () => {
  stories = await Stories.open()
})
afterAll(() => stories.newsroom.close())

type Text = readonly [headline: string, text: string]

test.for<readonly [string, Text, Text]>([
  ['no text, but a headline', ['Xylograph', ''], ['Press', 'A xylograph.']],
  ['one word', ['Ocarina', 'Ocarina'], ['Music', 'Ocarina!']],
  ['quotes', ["The d'Artagnan's", `l'ortolan's "ortolan" ''ortolan'' '`], ['Birds', `'ortolan' | & ! ( ) :* <-> l'ortolan`]],
  ['backslashes', ['Paths', 'C:\\zymurgy\\brewing zymurgy \\ \\\\ \\zymurgy'], ['Beer', '\\zymurgy: C:\\zymurgy\\brewing']],
  ['another script', ['Фонари', 'Астролябия и секстант.'], ['Море', 'Секстант, астролябия.']],
  ['words that are queries', ['Operators', 'quincunx & !quincunx | (quincunx:*) <-> quincunx'], ['Trees', 'A quincunx or -quincunx']],
])('texts with %s are related by what both say', async ([, first, second]) => {
  const one = await stories.releases(...first)
  const other = await stories.releases(...second)
  expect(await stories.related(one)).toContain(other.slug)
  expect(await stories.related(other)).toContain(one.slug)
})

test.for<readonly [string, string, string]>([
  ['no letter', '?!', '… — 🦭 — …'],
  ['nothing but common words', 'The and of', 'It is what it was.'],
  ['nothing but a separator', '¶', '¶ ¶ ¶'],
])('a text with %s is saved and related to nothing', async ([, headline, text]) => {
  const one = await stories.releases(headline, text)
  const two = await stories.releases(headline, text)
  expect([await stories.related(one), await stories.related(two)]).toEqual([[], []])
})

test('the longest text that is taken is related as well', async () => {
  const words = Array.from({ length: 30_000 }, (_, index) => `w${index.toString(36)}x`)
  const long = `Vexillology ${words.join(' ').slice(0, 199_000)} vexillology gonfalon`
  const one = await stories.releases('Vexillology', 'The gonfalon: vexillology.')
  const other = await stories.releases('Flags', long, {
    ...bodyOf(`${long}\n${'z'.repeat(90_000)}`),
    standfirst: 'Gonfalon and vexillology.',
  })
  expect(other.stage).toBe('PUBLISHED')
  expect(await stories.related(other)).toEqual(expect.any(Array))
  await stories.corrects(other, { body: bodyOf('Gonfalon, vexillology.').body })
  expect((await stories.related(one))[0]).toBe(other.slug)
})
