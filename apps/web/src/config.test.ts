import { expect, it } from 'vitest'
import { readConfig } from './config.ts'

it('needs nothing to be set', () => {
  expect(readConfig({})).toEqual({ apiUrl: 'http://localhost:4000/graphql', port: 3000, host: 'localhost', siteUrl: undefined })
})

it('keeps the origin of the site alone', () => {
  expect(readConfig({ SITE_URL: 'https://paper.example/' }).siteUrl).toBe('https://paper.example')
})

it.each([
  ['WEB_PORT', 'eighty'],
  ['WEB_PORT', '65536'],
  ['API_URL', 'localhost:4000'],
  ['SITE_URL', 'javascript:alert(1)'],
])('names %s when it cannot be "%s"', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} must be .*"${value.replace(/[()]/g, '\\$&')}"`))
})
