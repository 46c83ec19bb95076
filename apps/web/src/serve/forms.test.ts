import { describe, expect, it } from 'vitest'
import { sentFrom } from './forms.ts'

const site = 'https://proof.example'

describe('a form is taken', () => {
  it.each([
    [{ origin: site }],
    [{ referer: `${site}/account/sign-in?next=/` }],
    [{ 'sec-fetch-site': 'same-origin' }],
    [{ 'sec-fetch-site': 'same-origin', origin: 'null' }],
  ])('if the browser says that it stood on this site: %o', (headers) => {
    expect(sentFrom(site, { headers })).toBe(true)
  })
})

describe('a form is refused', () => {
  it.each([
    [{}],
    [{ origin: 'https://evil.example' }],
    [{ origin: 'http://proof.example' }],
    [{ origin: 'https://proof.example.evil.example' }],
    [{ origin: 'null' }],
    [{ origin: 'null', referer: `${site}/account` }],
    [{ origin: 'https://evil.example', referer: `${site}/account` }],
    [{ referer: `https://evil.example/?${site}` }],
    [{ referer: 'nonsense' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'none' }],
  ])('if it may have stood elsewhere: %o', (headers) => {
    expect(sentFrom(site, { headers })).toBe(false)
  })
})
