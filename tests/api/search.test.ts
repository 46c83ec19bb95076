import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../helpers/ids.ts'
import { openNewsroom } from '../helpers/newsroom.ts'
import { paragraph, Searcher } from '../helpers/searcher.ts'

let searcher: Searcher
beforeAll(async () => {
  searcher = await Searcher.open(await openNewsroom())
})
afterAll(() => searcher.newsroom.close())

const finds = (query: string) => searcher.headlines(query)

describe('a search finds', () => {
  beforeAll(async () => {
    await searcher.publish('Quarry reopens', {
      standfirst: 'Seven winters later',
      body: [paragraph('The limestone university lorries return.')],
    })
    await searcher.publish('Lorries banned', { body: [paragraph('No limestone on the high street. Mr Mélenchon objected.')] })
    await searcher.publish('Les chevaux du port', { language: 'fr', body: [paragraph('Les mouettes mangent. Mélenchon parlait.')] })
    await searcher.publish('Horses of the port', { body: [paragraph('Gulls are eating. The parlait is not a word.')] })
    await searcher.publish('Seven winters', { standfirst: 'Quarry diary' })
  })

  test.for<[query: string, found: string[]]>([
    ['limestone', ['Lorries banned', 'Quarry reopens']],
    ['lorries limestone', ['Lorries banned', 'Quarry reopens']],
    ['lorry', ['Lorries banned', 'Quarry reopens']],
    ['"high street"', ['Lorries banned']],
    ['"street high"', []],
    ['limestone -street', ['Quarry reopens']],
    ['limestone -"high street"', ['Quarry reopens']],
    ['banned or gulls', ['Lorries banned', 'Horses of the port']],
    ['gulls OR nothing-like-it', ['Horses of the port']],
    ['limesto', ['Lorries banned', 'Quarry reopens']],
    ['lime stone', []],
    ['limestone lorr', ['Lorries banned', 'Quarry reopens']],
    ['li', []],
    ['limestone stree', ['Lorries banned']],
    ['universi', ['Quarry reopens']],
    ['universit', ['Quarry reopens']],
    ['  limestone   ', ['Lorries banned', 'Quarry reopens']],
    ['LIMESTONE', ['Lorries banned', 'Quarry reopens']],
    ['melenchon objected', ['Lorries banned']],
    ['Mélenchon objected', ['Lorries banned']],
    ['MÉLENCHON objected', ['Lorries banned']],
    ['Me\u0301lenchon objected', ['Lorries banned']],
    ['objected mélench', ['Lorries banned']],
    ['cheval', ['Les chevaux du port']],
    ['mouette', ['Les chevaux du port']],
    ['parler', ['Les chevaux du port']],
    ['"reopens seven"', []],
    ['"seven winters" -diary', ['Quarry reopens']],
    ['winters -reopens', ['Seven winters']],
  ])('%s', async ([query, found]) => {
    expect((await finds(query)).sort()).toEqual([...found].sort())
  })

  test.for([
    '',
    ' ',
    '\n\t',
    '-limestone',
    '-"high street"',
    '-a -b',
    '"',
    '""',
    '-',
    'or',
    'the',
    'the of and',
    '!!! ???',
    '-limestone or -gulls',
    '😀',
  ])('nothing, and says so, where there is nothing to look for: %j', async (query) => {
    expect(await searcher.finds(query)).toMatchObject({
      edges: [],
      totalCount: 0,
      suggestion: null,
      pageInfo: { hasNextPage: false, endCursor: null },
    })
  })
})

describe('what was found stands in order', () => {
  const tide = (year: number) => ({ at: `${year}-05-01T00:00:00Z` })
  beforeAll(async () => {
    const { plant } = searcher
    const author = await plant.author({ name: 'Zephyrine Brook', slug: 'zephyrine' })
    await searcher.publish('Zephyrine in the headline, old', tide(2001))
    await searcher.publish('Zephyrine in the headline, new', tide(2002))
    await searcher.publish('In the standfirst', { standfirst: 'A zephyrine wind', ...tide(2010) })
    await searcher.publish('By her', { bylines: [{ author: globalId('Author', author), role: 'WRITER' }], ...tide(2009) })
    // So many rarer words that this one does not tell about the text.
    const rare = Array.from({ length: 30 }, (_, index) => `rare${'abcdefghijklmnopqrstuvwxyzäöüß'[index]}word`.repeat(3)).join(' ')
    await searcher.publish('Deep in the text', { body: [paragraph(`${rare} ${rare} zephyrine`)], ...tide(2020) })
  })

  test('headline before subject before text, the newer first among equals, and each says where', async () => {
    const { edges } = await searcher.finds('zephyrine')
    expect(edges.map(({ match, node }) => [match, node.headline])).toEqual([
      ['HEADLINE', 'Zephyrine in the headline, new'],
      ['HEADLINE', 'Zephyrine in the headline, old'],
      ['SUBJECT', 'In the standfirst'],
      ['SUBJECT', 'By her'],
      ['TEXT', 'Deep in the text'],
    ])
    expect(edges.map(({ score }) => Math.floor(score))).toEqual([4, 4, 3, 3, 1])
    expect(edges.map(({ score }) => score)).toEqual(edges.map(({ score }) => score).sort((one, other) => other - one))
  })

  test('with one word in the subject and the other in the text only, it is in between', async () => {
    await searcher.publish('Zephyrine and the rest', {
      body: [paragraph(`${'common words here. '.repeat(3)}`)],
      at: '2003-01-01T00:00:00Z',
    })
    const { edges } = await searcher.finds('zephyrine deep')
    expect(edges.map(({ match, node }) => [match, node.headline])).toEqual([['PARTLY_SUBJECT', 'Deep in the text']])
  })

  test('a filter narrows it, and nothing else changes', async () => {
    const { edges } = await searcher.finds('zephyrine', { filter: { publishedFrom: '2005-01-01T00:00:00Z', author: 'zephyrine' } })
    expect(edges.map(({ node }) => node.headline)).toEqual(['By her'])
  })
})
