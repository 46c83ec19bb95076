import { expect, test } from 'vitest'
import { folded, skeleton, textKey } from './folded.ts'

const admins = [
  'Admin',
  'ADMIN',
  'Аdmin',
  'аdmіn',
  'adm1n',
  'Adm|n',
  'ad\u200bmin',
  'Ａｄｍｉｎ',
  '𝒜𝒹𝓂𝒾𝓃',
  'Ádmïn',
  'a d m i n',
  'A.d.m.i.n',
  'αdmin',
  'Adrnin',
]

test.for(admins)('%s can be taken for "admin"', (name) => {
  expect(skeleton(name)).toBe(skeleton('admin'))
})

test.for(['Adam', 'Amin', 'Badmin', 'Admina', 'Anna'])('%s cannot', (name) => {
  expect(skeleton(name)).not.toBe(skeleton('admin'))
})

test('a text is the same in small letters and in capitals of its own script', () => {
  expect(folded('ЧУШЬ')).toBe(folded('чушь'))
  expect(folded('ΑΝΟΗΣΊΑ')).toBe(folded('ανοησία'))
  expect(folded('ÉCOLE')).toBe('ecole')
})

test('texts that say the same have the same key, and a short one at that', () => {
  const text = 'Buy the lime trees, now!'
  for (const same of ['buy the LIME trees now', ' Buy  the\nlime-trees… now?', 'Buy the lime tr\u200bees, now!']) {
    expect(textKey(same)).toBe(textKey(text))
  }
  for (const other of ['Buy the lime trees', 'Buy the lime tree now', '', '🍋']) expect(textKey(other)).not.toBe(textKey(text))
  expect(textKey('🍋')).not.toBe(textKey('🌳'))
  expect(textKey('a'.repeat(5_000))).toHaveLength(43)
})
