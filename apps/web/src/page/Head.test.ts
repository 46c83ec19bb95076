import { expect, it } from 'vitest'
import { jsonForScript } from './Head.tsx'

it('a headline cannot end the script element that its structured data stand in', () => {
  const headline = '</script><script>alert(1)</script><!-- & \u2028'
  const json = jsonForScript({ headline })
  expect(json).not.toMatch(/[<>&\u2028]/)
  expect(JSON.parse(json)).toEqual({ headline })
})
