import { expect, test } from 'vitest'
import { printLedger } from './ledger.print.ts'
import { Ledger } from './ledger.ts'

test('the ledger tells what was found, what became of it, and every reason', () => {
  const ledger = new Ledger()
  ledger.take('articles', 'imported')
  ledger.take('articles', 'unchanged')
  ledger.skip('articles', 'in the trash')
  ledger.lose('font')
  ledger.lose('font')
  ledger.note('private articles are drafts here')
  const printed = printLedger(ledger)
  expect(printed).toMatch(/^articles +3 +1 +0 +1 +1$/m)
  expect(printed).toMatch(/^ +articles +1 {2}in the trash$/m)
  expect(printed).toContain('font 2')
  expect(printed).toContain('1  private articles are drafts here')
})

test('names from the file can neither steer the terminal nor fill it', () => {
  const ledger = new Ledger()
  ledger.lose('\u001b[2Jx\u202e')
  for (let index = 0; index < 1_000; index++) ledger.lose(`x-${index}`)
  for (let index = 0; index < 100; index++) ledger.warn(`warning ${index}`)
  const printed = printLedger(ledger)
  expect(printed).not.toMatch(/[\u001b\u202e]/)
  expect(printed).toContain('others 801')
  expect(printed.split('\n').length).toBeLessThan(80)
})
