import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

const url = 'https://checks.example/broadsheet'
const secret = 'sixteen characters, or more'

test('comments are looked at by another service if its address and a secret are given', () => {
  expect(readConfig({ COMMENT_CHECK_URL: url, COMMENT_CHECK_SECRET: secret }).commentHook).toEqual({ url, secret })
  expect(readConfig({ COMMENT_CHECK_URL: '', COMMENT_CHECK_SECRET: '' }).commentHook).toBeUndefined()
})

const unusable: [string, NodeJS.ProcessEnv, string][] = [
  ['an address without a secret', { COMMENT_CHECK_URL: url }, 'COMMENT_CHECK_SECRET'],
  ['a secret that can be guessed', { COMMENT_CHECK_URL: url, COMMENT_CHECK_SECRET: 'short' }, 'COMMENT_CHECK_SECRET'],
  ['an address that is no web address', { COMMENT_CHECK_URL: 'file:///checks', COMMENT_CHECK_SECRET: secret }, 'COMMENT_CHECK_URL'],
]

test.for(unusable)('%s is refused with the name of the variable', ([, environment, variable]) => {
  expect(() => readConfig(environment)).toThrow(variable)
})
