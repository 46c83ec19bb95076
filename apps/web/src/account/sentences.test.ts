import { ErrorCode } from '@broadsheet/schema'
import { describe, expect, it } from 'vitest'
import { sentenceFor } from './sentences.ts'

const form = { fields: ['name', 'email', 'password'], sentences: {} }

describe('a refusal', () => {
  it('stands beside its field', () => {
    expect(sentenceFor({ code: ErrorCode.BAD_USER_INPUT, field: 'email' }, form)).toMatchObject({ field: 'email' })
    expect(sentenceFor({ code: ErrorCode.WEAK_PASSWORD }, form)).toMatchObject({ field: 'password' })
  })

  it('of something that the form has no field for stands over the whole', () => {
    expect(sentenceFor({ code: ErrorCode.BAD_USER_INPUT, field: 'idempotencyKey' }, form).field).toBeUndefined()
  })

  it('says how long a password has to be', () => {
    expect(sentenceFor({ code: ErrorCode.WEAK_PASSWORD, min: 8 }, form).text).toContain('8 characters')
  })

  it.each([
    [20, 'a minute'],
    [60, 'a minute'],
    [61, '2 minutes'],
    [3_600, '60 minutes'],
    [7_200, '2 hours'],
  ])('of an attempt too many says how long to wait: %i s', (retryAfter, words) => {
    expect(sentenceFor({ code: ErrorCode.RATE_LIMITED, retryAfter }, form).text).toContain(`wait ${words} and`)
  })

  it('is said as the form says it, if it knows better', () => {
    const sentences = { UNAUTHENTICATED: { field: 'current', text: 'No.' } }
    expect(sentenceFor({ code: ErrorCode.UNAUTHENTICATED }, { ...form, sentences })).toEqual({ field: 'current', text: 'No.' })
  })
})
