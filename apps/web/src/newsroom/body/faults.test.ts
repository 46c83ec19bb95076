import { expect, it } from 'vitest'
import type { BlockDraft } from './draft.ts'
import { faultIn } from './faults.ts'
import { spansOf } from './text/spans.ts'

const paragraph = (key: string, text = key): BlockDraft => ({ key, kind: 'paragraph', text: spansOf(text) })

it('a fault is found in its block, counting those that were sent', () => {
  const body = [paragraph('empty', ''), paragraph('one'), paragraph('two')]
  expect(faultIn(body, 'input.body[1].paragraph.text[0].link')).toEqual({ key: 'two', within: 'text[0].link' })
  expect(faultIn(body, 'input.body[0]')).toEqual({ key: 'one', within: '' })
})

it('a fault elsewhere marks no block', () => {
  expect(faultIn([paragraph('one')], null)).toBeUndefined()
  expect(faultIn([paragraph('one')], 'input.headline')).toBeUndefined()
  expect(faultIn([paragraph('one')], 'input.body[7].code.code')).toBeUndefined()
})
