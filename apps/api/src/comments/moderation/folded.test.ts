import { expect, test } from 'vitest'
import { finder, folded, likeness, textKey } from './folded.ts'

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
  'АDМІΝ',
  'adm!n',
  'Admin!',
]

test.for(admins)('%s can be taken for "admin"', (name) => {
  expect(likeness(name)('admin')).toBe(true)
})

test.for(['Adam', 'Amin', 'Badmin', 'Admina', 'Anna'])('%s cannot', (name) => {
  expect(likeness(name)('admin')).toBe(false)
})

test('nothing is like nothing', () => {
  expect(likeness('🌳')('🍋')).toBe(false)
})

test('a word is found whatever it is disguised in, and only as a whole', () => {
  const found = finder('НЕLР, the ΗΑRΒΟUR! чУшь; a har\u200bbour-master')
  for (const entry of ['help', 'Harbour', 'HARBOUR MASTER', 'the harbour', 'ЧУШЬ']) expect(found(entry), entry).toBe(true)
  for (const entry of ['hel', 'arbour', 'master the', 'чуш']) expect(found(entry), entry).toBe(false)
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
