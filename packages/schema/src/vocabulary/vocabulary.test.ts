import { expect, test } from 'vitest'
import { vocabularies, vocabulary } from './vocabulary.ts'

test('the words of a vocabulary are what GraphQL sends, and their meanings are remembered', () => {
  const Tide = vocabulary('Tide', 'Which way the water runs.', { FLOOD: 'It rises.', EBB: 'It falls.' })
  expect(Tide).toEqual({ FLOOD: 'FLOOD', EBB: 'EBB' })
  expect(vocabularies.at(-1)).toEqual({
    words: Tide,
    vocabulary: { name: 'Tide', description: 'Which way the water runs.', values: { FLOOD: 'It rises.', EBB: 'It falls.' } },
  })
})
