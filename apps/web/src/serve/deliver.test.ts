import { expect, it } from 'vitest'
import { encodingFor } from './deliver.ts'

it('a page is sent in the shortest encoding that the browser accepts', () => {
  expect(encodingFor('gzip, deflate, br, zstd')).toBe('br')
  expect(encodingFor('gzip;q=1.0, deflate')).toBe('gzip')
  expect(encodingFor('')).toBeUndefined()
})

it('an encoding that the browser refuses is not used', () => {
  expect(encodingFor('br;q=0, gzip')).toBe('gzip')
  expect(encodingFor('identity;q=1, br;q=0.0, gzip;q=0')).toBeUndefined()
})
