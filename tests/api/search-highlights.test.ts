import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../helpers/ids.ts'
import { openNewsroom } from '../helpers/newsroom.ts'
import { type Hit, paragraph, Searcher } from '../helpers/searcher.ts'

let searcher: Searcher
beforeAll(async () => {
  searcher = await Searcher.open(await openNewsroom())
})
afterAll(() => searcher.newsroom.close())

/** The first hit with each mark in brackets: "a [word] that was found". */
async function shown(query: string): Promise<[field: string, ...fragments: string[]][]> {
  const { edges } = await searcher.finds(query)
  return (edges[0]?.highlights ?? []).map(({ field, fragments }) => [field, ...fragments.map(bracketed)])
}

function bracketed({ text, ranges }: Hit['highlights'][number]['fragments'][number]): string {
  return [...ranges].reverse().reduce((all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`, text)
}

const words = (count: number, word = 'sand') => Array.from({ length: count }, (_, index) => `${word}${index}`).join(' ')

describe('highlights', () => {
  test('show each field that bears some of the words, in order, with the words marked', async () => {
    const { plant } = searcher
    const image = await plant.image()
    await searcher.publish('Zostera meadows', {
      standfirst: 'Where zostera grows',
      tags: [globalId('Tag', await plant.tag({ name: 'Zostera' })), globalId('Tag', await plant.tag({ name: 'Coast' }))],
      bylines: [{ author: globalId('Author', await plant.author({ name: 'Zostera Fenn' })), role: 'WRITER' }],
      body: [
        paragraph('Nothing here.'),
        paragraph('A meadow of zostera.'),
        { image: { image: { image: globalId('Image', image), caption: 'Zostera at low tide' } } },
      ],
    })
    expect(await shown('zostera')).toEqual([
      ['HEADLINE', '[Zostera] meadows'],
      ['STANDFIRST', 'Where [zostera] grows'],
      ['TAGS', '[Zostera], Coast'],
      ['BYLINES', '[Zostera] Fenn'],
      ['BODY', 'A meadow of [zostera].'],
      ['CAPTIONS', '[Zostera] at low tide'],
    ])
    expect(await shown('meadow')).toEqual([
      ['HEADLINE', 'Zostera [meadows]'],
      ['BODY', 'A [meadow] of zostera.'],
    ])
    expect(await shown('zostera coast')).toContainEqual(['TAGS', '[Zostera], [Coast]'])
  })

  test('mark other forms, beginnings and accents as they are found', async () => {
    await searcher.publish('The fiancé Dvořák replied', { body: [paragraph('Replies were tumultuously given at the UNIVERSITY.')] })
    expect(await shown('dvorak reply')).toEqual([
      ['HEADLINE', 'The fiancé [Dvořák] [replied]'],
      ['BODY', '[Replies] were tumultuously given at the UNIVERSITY.'],
    ])
    expect(await shown('dvořák tumult')).toContainEqual(['BODY', 'Replies were [tumultuously] given at the UNIVERSITY.'])
    expect(await shown('dvorak universi')).toContainEqual(['BODY', 'Replies were tumultuously given at the [UNIVERSITY].'])
    expect(await shown('dvorak -horse')).toEqual([['HEADLINE', 'The fiancé [Dvořák] replied']])
  })

  test('a phrase is marked where it stands, and a field with one of its words only has none', async () => {
    await searcher.publish('Gannet and colony', { body: [paragraph('A colony.'), paragraph('The gannet colony is loud.')] })
    expect(await shown('"gannet colony" loud')).toEqual([['BODY', 'The [gannet] [colony] is [loud].']])
  })

  test('are plain text as it stands in the article, whatever it looks like', async () => {
    const odd = 'If a < b && b > c then <b>skerry</b> &amp; <script>alert(1)</script> 😀 skerry\u00a0🏴 "end" \\n http://x.example/a?b=c'
    await searcher.publish('Odd signs', { body: [paragraph(odd)] })
    const { edges } = await searcher.finds('skerry')
    const [fragment] = edges[0]?.highlights[0]?.fragments ?? []
    expect(fragment?.text).toBe(odd)
    expect(fragment?.ranges.map(({ start, end }) => fragment.text.slice(start, end))).toEqual(['skerry', 'skerry'])
  })

  test('of a long text are at most three pieces of about 25 words, those with most of the words', async () => {
    const body = [
      paragraph(`${words(40)} whimbrel ${words(60)} whimbrel ${words(40)}`),
      paragraph(`${words(30)} dotterel ${words(30)}`),
      paragraph(`${words(50)} whimbrel and dotterel ${words(50)}`),
      paragraph('At last a dotterel.'),
    ]
    await searcher.publish('Long', { body })
    const [[field, ...fragments] = []] = await shown('whimbrel dotterel')
    expect(field).toBe('BODY')
    expect(fragments).toHaveLength(3)
    expect(fragments.filter((text) => /\[whimbrel\] and \[dotterel\]/.test(text))).toHaveLength(1)
    for (const text of fragments) {
      expect(text.split(' ').length).toBeLessThanOrEqual(25)
      expect(text).toMatch(/\[/)
      expect(text).not.toContain('\n')
    }
  })

  test('of the longest text there can be come in time, and 100 of them in one statement', async () => {
    const same = 'bb '.repeat(60_000)
    for (let index = 0; index < 3; index++)
      await searcher.publish(`Monotony ${index}`, { body: [paragraph(same), paragraph(same.slice(0, 100_000))] })
    searcher.newsroom.statements.length = 0
    const { edges } = await searcher.finds('bb', { first: 100 })
    expect(edges).toHaveLength(3)
    expect(edges[0]?.highlights[0]?.fragments).toHaveLength(3)
    expect(searcher.newsroom.statements).toHaveLength(2)
  })

  test('ranges are in order and apart from each other, for any words', async () => {
    for (const query of [
      'zostera',
      'zost',
      'meadow or colony',
      'the gannet',
      'skerry',
      'sand1',
      '"whimbrel and dotterel"',
      'low-tide',
      'a b c',
    ]) {
      for (const { highlights } of (await searcher.finds(query)).edges) {
        for (const { fragments } of highlights) {
          expect(fragments.length).toBeGreaterThan(0)
          for (const { text, ranges } of fragments) {
            expect(ranges.length).toBeGreaterThan(0)
            const ends = ranges.flatMap(({ start, end }) => [start, end])
            expect(ends).toEqual([...new Set(ends)].sort((one, other) => one - other))
            expect(ends.at(-1)).toBeLessThanOrEqual(text.length)
          }
        }
      }
    }
  })
})
