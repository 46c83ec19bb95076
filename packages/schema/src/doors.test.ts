import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { blocks } from './graphql.ts'
import * as browser from './index.ts'

test('the browser door hands out words, limits and codes, and no class', () => {
  const classes = Object.entries(browser).filter(([, value]) => typeof value === 'function')
  expect(classes).toEqual([])
  expect(browser.ErrorCode.BAD_USER_INPUT).toBe('BAD_USER_INPUT')
})

test('every error code has an HTTP status', () => {
  expect(Object.keys(browser.problemStatus).sort()).toEqual(Object.keys(browser.ErrorCode).sort())
})

test('every file of a block is on the list of blocks, but the example to copy', async () => {
  const files = (await readdir(join(import.meta.dirname, 'blocks'))).map((file) => file.replace('.ts', ''))
  const helpers = ['index', 'input', 'span', '_example']
  const kinds = files
    .filter((file) => !helpers.includes(file))
    .map((file) => `${file.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}Block`)
  expect(Object.keys(blocks).sort()).toEqual(kinds.sort())
})

test('the example block compiles and is not on the list', async () => {
  const { ExampleBlock } = await import('./blocks/_example.ts')
  expect(Object.values(blocks)).not.toContain(ExampleBlock)
})

test('every kind of block can be written, under its name', async () => {
  const { blockInputs } = await import('./blocks/input.ts')
  const kinds = Object.keys(blockInputs).map((field) => `${field.charAt(0).toUpperCase()}${field.slice(1)}Block`)
  expect(kinds.sort()).toEqual(Object.keys(blocks).sort())
  expect(Object.entries(blockInputs).filter(([field, { name }]) => name.toLowerCase() !== `${field}blockinput`.toLowerCase())).toEqual([])
})
