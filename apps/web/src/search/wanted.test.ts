import { describe, expect, it } from 'vitest'
import { faultIn, filterFor, narrowed, searchPath, wantedAt, widened } from './wanted.ts'

const at = (query: string) => wantedAt({ query: new URLSearchParams(query) })

describe('an address', () => {
  it('says what to find, and among what', () => {
    expect(at('q=harbour+levy&section=harbour&year=2026&utm=x')).toEqual({
      text: 'harbour levy',
      only: { section: 'harbour', year: '2026' },
    })
  })

  it('asks for nothing with blanks alone', () => {
    for (const query of ['', 'q=', 'q=%20%09%0a', 'section=']) expect(at(query), query).toEqual({ text: '', only: {} })
  })

  it('says the same however it is spaced, with signs that nobody sees left out', () => {
    expect(at('q=%20harbour%00%0a%20levy%20').text).toBe('harbour levy')
  })

  it('is written in one way', () => {
    expect(searchPath(at('year=2026&utm=x&q=harbour+levy&section=harbour'))).toBe('/search?q=harbour+levy&section=harbour&year=2026')
    expect(searchPath(at('q=a%26b%3D"c"#'), 'cur/sor')).toBe('/search?q=a%26b%3D%22c%22%23&after=cur%2Fsor')
    expect(searchPath(at(''))).toBe('/search')
  })

  it('is read back as it was written', () => {
    const wanted = at('q="tide+%26+turn"+-x%2By&tag=a%2Fb&author=%C3%A9&section=s&year=7')
    expect(at(searchPath(wanted, 'cursor').split('?')[1] ?? '')).toEqual(wanted)
  })
})

describe('a facet', () => {
  it('adds its filter to the address, and takes it away again', () => {
    const wanted = at('q=harbour&tag=storm')
    expect(searchPath(narrowed(wanted, 'year', '2026'))).toBe('/search?q=harbour&tag=storm&year=2026')
    expect(searchPath(widened(narrowed(wanted, 'year', '2026'), 'tag'))).toBe('/search?q=harbour&year=2026')
  })

  it('reaches the API as what it takes', () => {
    expect(filterFor(at('q=x&section=a&tag=b&author=c&year=2026').only)).toEqual({ section: 'a', tag: 'b', author: 'c', year: 2026 })
    expect(filterFor({}).year).toBeUndefined()
  })
})

describe('what cannot be searched for', () => {
  it('is told before the API is asked: a text that is too long, by its signs', () => {
    expect(faultIn(at(`q=${'a'.repeat(200)}`))).toBeUndefined()
    expect(faultIn(at(`q=${encodeURIComponent('🦀'.repeat(200))}`))).toBeUndefined()
    expect(faultIn(at(`q=${'a'.repeat(201)}`))).toMatch(/^That is 201 characters long. Up to 200 /)
  })

  it.each(['abc', '0', '-1', '10000', '1e3', '2026.5', '２０２６', 'x'.repeat(5_000)])('nor is %s a year', (year) => {
    expect(faultIn(at(`q=harbour&year=${year}`))).toMatch(/^“.{1,21}” is no year\.$/)
  })

  it.each(['1', '1874', '2026', '9999'])('but %s is one', (year) => {
    expect(faultIn(at(`q=harbour&year=${year}`))).toBeUndefined()
  })
})
