import { expect, test } from 'vitest'
import { mediaTypeOf } from './media-type.ts'

test.for<[string | undefined, string | null]>([
  [undefined, 'application/json'],
  ['*/*', 'application/json'],
  ['application/*', 'application/json'],
  ['application/json', 'application/json'],
  ['application/json; charset=utf-8', 'application/json'],
  ['text/html, application/xhtml+xml, */*;q=0.8', 'application/json'],
  ['APPLICATION/GraphQL-Response+JSON', 'application/graphql-response+json'],
  ['application/graphql-response+json, application/json', 'application/graphql-response+json'],
  ['application/json, application/graphql-response+json', 'application/graphql-response+json'],
  ['application/graphql-response+json; q=0.9, application/json; q=1', 'application/json'],
  ['application/graphql-response+json;q=0, */*', 'application/json'],
  ['application/json;q=0, */*', 'application/graphql-response+json'],
  ['multipart/mixed, application/graphql-response+json, application/json;q=0.5', 'application/graphql-response+json'],
  ['image/png', null],
  ['application/json;q=0', null],
  ['application/json;q=nonsense', null],
  ['', null],
])('who accepts %s gets %s', ([accept, type]) => {
  expect(mediaTypeOf(accept)).toBe(type && `${type}; charset=utf-8`)
})
