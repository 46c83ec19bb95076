import { RelatedReasonKind } from '@broadsheet/schema'
import { expect, it } from 'vitest'
import { reasonInWords } from './reasons.ts'

const said = (kind: RelatedReasonKind, ...terms: string[]) => reasonInWords({ kind, terms })

it('says who chose a story, or what both have in common', () => {
  expect(said('EDITORS_CHOICE')).toBe('Chosen by the editors')
  expect(said('IN_TEXT')).toBe('Mentioned in the text')
  expect(said('LINKED')).toBe('One of the two links to the other')
  expect(said('SAME_SERIES', 'Harbour notes')).toBe('From the same series: Harbour notes')
  expect(said('SHARED_TAG', 'Harbour levy')).toBe('On the same subject: Harbour levy')
  expect(said('SHARED_TAG', 'Harbour levy', 'Storm')).toBe('On the same subjects: Harbour levy and Storm')
  expect(said('SHARED_WORDS', 'harbour', 'levy', 'mole')).toBe('Also about harbour, levy and mole')
})

it('has a sentence for every reason, each its own', () => {
  const kinds = Object.keys(RelatedReasonKind) as RelatedReasonKind[]
  const sentences = kinds.map((kind) => said(kind, 'harbour'))
  expect(new Set(sentences).size).toBe(kinds.length)
  expect(sentences.filter((sentence) => /undefined|^$/.test(sentence))).toEqual([])
})
