import { expect, it } from 'vitest'
import { sourcesOf } from './sources.ts'

const urls = {
  320: 'https://paper.example/images/a?w=320',
  640: 'https://paper.example/images/a?w=640',
  960: 'https://paper.example/images/a?w=960',
}

it('an image is offered by path in every width up to its own', () => {
  expect(sourcesOf(urls, 2000).srcSet).toBe('/images/a?w=320 320w, /images/a?w=640 640w, /images/a?w=960 960w')
  expect(sourcesOf(urls, 700).srcSet).toBe('/images/a?w=320 320w, /images/a?w=640 640w')
})

it('an image smaller than every width is offered once', () => {
  expect(sourcesOf(urls, 100)).toEqual({ src: '/images/a?w=320', srcSet: '/images/a?w=320 320w' })
})

it('a browser that chooses nothing gets the middle one', () => {
  expect(sourcesOf(urls, 2000).src).toBe('/images/a?w=640')
})
