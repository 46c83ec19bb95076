import { expect, it } from 'vitest'
import type { BlockDraft } from '../body/draft.ts'
import type { ArticleDraft } from '../editor/articleDraft.ts'
import { differenceOf } from './difference.ts'

const paragraph = (text: string): BlockDraft => ({ key: text, kind: 'paragraph', text: [{ text, marks: [], link: null }] })

const article: ArticleDraft = {
  ...{ headline: 'Bridge opens', standfirst: '', slug: 'bridge-opens', language: 'en', completeness: 'FULL', commenting: 'OPEN' },
  section: { id: '1', name: 'Town' },
  body: [paragraph('The bridge is open.'), paragraph('It took nine years.'), paragraph('Cars may cross.')],
  ...{ tags: [], bylines: [], related: [], unrelated: [], suggestible: true, hero: null, source: null },
}

it('names the fields that differ, and no others', () => {
  const now = { ...article, headline: 'Bridge is open', tags: [{ id: '1', name: 'Bridges' }] }
  expect(differenceOf(article, now).map(({ field }) => field)).toEqual(['Headline', 'Tags'])
  expect(differenceOf(article, { ...article })).toEqual([])
})

it('names the stories that are kept away, and says whether it is suggested elsewhere', () => {
  const now = { ...article, unrelated: [{ id: '1', headline: 'Ferry stops' }], suggestible: false }
  expect(differenceOf(article, now)).toEqual([
    { field: 'Excluded stories', paragraphs: [[{ kind: 'added', text: 'Ferry stops' }]] },
    {
      field: 'Suggested elsewhere',
      paragraphs: [
        [
          { kind: 'removed', text: 'Yes' },
          { kind: 'added', text: 'No' },
        ],
      ],
    },
  ])
})

it('shows changed words within their paragraph, and leaves the other paragraphs whole', () => {
  const now = { ...article, body: [paragraph('The bridge is open.'), paragraph('It took ten years.'), paragraph('Cars may cross.')] }
  const [text] = differenceOf(article, now)
  expect(text?.paragraphs).toEqual([
    [{ kind: 'kept', text: 'The bridge is open.' }],
    [
      { kind: 'kept', text: 'It took ' },
      { kind: 'removed', text: 'nine' },
      { kind: 'added', text: 'ten' },
      { kind: 'kept', text: ' years.' },
    ],
    [{ kind: 'kept', text: 'Cars may cross.' }],
  ])
})

it('shows a paragraph that was put in or taken out as a whole', () => {
  const now = { ...article, body: [...article.body.slice(1), paragraph('Bicycles too.')] }
  const kinds = differenceOf(article, now)[0]?.paragraphs.map((runs) => runs.map(({ kind }) => kind).join())
  expect(kinds).toEqual(['removed', 'kept', 'kept', 'added'])
})

it('does not search for ever in two texts that have nothing in common', () => {
  const long = (word: string) => paragraph(Array.from({ length: 12_000 }, (_, place) => `${word}${place}`).join(' '))
  const [text] = differenceOf({ ...article, body: [long('a')] }, { ...article, body: [long('b')] })
  expect(text?.paragraphs[0]?.map(({ kind }) => kind)).toEqual(['removed', 'added'])
})
