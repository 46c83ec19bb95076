import { type RelatedOrigin, RelatedReasonKind } from '@broadsheet/schema'
import { expect, it } from 'vitest'
import { chosenBy, reasonInWords } from './reasons.ts'

const said = (kind: RelatedReasonKind, ...terms: string[]) => reasonInWords({ kind, terms })

it('says who chose a story, or what both have in common', () => {
  expect(said('EDITORS_CHOICE')).toBe('Chosen by the editors')
  expect(said('IN_TEXT')).toBe('Mentioned in the text')
  expect(said('LINKED')).toBe('One of the two links to the other')
  expect(said('SAME_SERIES')).toBe('From the same series')
  expect(said('SHARED_TAG', 'Harbour levy')).toBe('On the same subject: Harbour levy')
  expect(said('SHARED_TAG', 'Harbour levy', 'Storm')).toBe('On the same subjects: Harbour levy and Storm')
  expect(said('SHARED_WORDS', 'harbour', 'levy', 'mole')).toBe('Also about harbour, levy and mole')
  expect(said('SHARED_WORDS')).toBe('On a related theme')
})

it('has a sentence for every reason, each its own', () => {
  const kinds = Object.keys(RelatedReasonKind) as RelatedReasonKind[]
  const sentences = kinds.map((kind) => said(kind, 'harbour'))
  expect(new Set(sentences).size).toBe(kinds.length)
  expect(sentences.filter((sentence) => /undefined|^$/.test(sentence))).toEqual([])
})

it('says of a list who chose it, where that was not people alone', () => {
  const chosen = (...origins: RelatedOrigin[]) => chosenBy(origins.map((origin) => ({ origin })))
  expect(chosen('EDITOR', 'EDITOR')).toBeUndefined()
  expect(chosen()).toBeUndefined()
  expect(chosen('EDITOR', 'AUTO')).toBe('Chosen by the editors first, then found by what the stories share')
  expect(chosen('AUTO', 'AUTO')).toBe('Found by what the stories share')
})
