import { describe, expect, it } from 'vitest'
import { isSomebody } from './caller.ts'

describe('a request', () => {
  it.each(['session=a', '__Host-session=a', 'theme=dark; guest=b', 'a=b;__Host-guest=c'])(
    'with the cookies %j comes from somebody',
    (cookies) => {
      expect(isSomebody(cookies)).toBe(true)
    },
  )

  it.each([undefined, '', 'theme=dark', 'session=', 'session=; guest=', 'mysession=a', 'theme=session=a'])(
    'with the cookies %j comes from anybody',
    (cookies) => {
      expect(isSomebody(cookies)).toBe(false)
    },
  )
})
