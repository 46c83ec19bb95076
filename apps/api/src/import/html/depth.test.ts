import { expect, test } from 'vitest'
import { boundDepth } from './depth.ts'

test('HTML of ordinary depth is left as it is', () => {
  const html = '<div class="a"><p>One <b>two</b><br/><!-- note -->three</div>'
  expect(boundDepth(html)).toBe(html)
})

test('tags beyond the bound are left out in pairs, and what stands between them stays', () => {
  const deep = `${'<div>'.repeat(100)}core${'</div>'.repeat(100)}`
  expect(boundDepth(deep)).toBe(`${'<div>'.repeat(64)}core${'</div>'.repeat(64)}`)
})

test('paragraphs and list items that are never closed do not count as depth', () => {
  const html = '<p>one<ul><li>two'.repeat(60)
  expect(boundDepth(html)).toBe(html)
})
