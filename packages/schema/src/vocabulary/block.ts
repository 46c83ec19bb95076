import { vocabulary } from './vocabulary.ts'

export const Mark = vocabulary('Mark', 'How a span of text is set off from the text around it.', {
  STRONG: 'Of strong importance, usually bold.',
  EMPHASIS: 'Stressed, usually italic.',
  CODE: 'A fragment of computer code.',
  STRIKE: 'No longer accurate or relevant.',
  SUBSCRIPT: 'Set below the line, as in a chemical formula.',
  SUPERSCRIPT: 'Set above the line, as an exponent.',
})
export type Mark = keyof typeof Mark

export const ListStyle = vocabulary('ListStyle', 'Whether the order of a list has a meaning.', {
  ORDERED: 'Numbered: the order matters.',
  UNORDERED: 'Bulleted: the order does not matter.',
})
export type ListStyle = keyof typeof ListStyle

export const CellAlignment = vocabulary('CellAlignment', 'How the text of a table cell is aligned.', {
  START: 'To the beginning of the line.',
  CENTRE: 'Centred.',
  END: 'To the end of the line, as for figures.',
})
export type CellAlignment = keyof typeof CellAlignment
