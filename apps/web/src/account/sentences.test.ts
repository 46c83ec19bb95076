import { ErrorCode } from '@broadsheet/schema'
import { describe, expect, it } from 'vitest'
import { sentenceFor } from './sentences.ts'

const form = { fields: ['name', 'email', 'password'], sentences: {} }
const message = 'As the API says it.'

describe('a refusal', () => {
  it('stands beside its field', () => {
    expect(sentenceFor({ code: ErrorCode.BAD_USER_INPUT, field: 'email', message }, form)).toMatchObject({ field: 'email' })
    expect(sentenceFor({ code: ErrorCode.WEAK_PASSWORD, field: 'password', message }, form)).toEqual({ field: 'password', text: message })
  })

  it('of something that the form has no field for stands over the whole', () => {
    expect(sentenceFor({ code: ErrorCode.BAD_USER_INPUT, field: 'idempotencyKey', message }, form).field).toBeUndefined()
  })

  it('that is written for partners is said anew for people', () => {
    for (const field of [undefined, 'email', 'name', 'password']) {
      expect(sentenceFor({ code: ErrorCode.BAD_USER_INPUT, field, message, max: 80 }, form).text).not.toContain(message)
    }
  })

  it('is said as the form says it, if it knows better', () => {
    const sentences = { UNAUTHENTICATED: { field: 'current', text: 'No.' } }
    expect(sentenceFor({ code: ErrorCode.UNAUTHENTICATED, message }, { ...form, sentences })).toEqual({ field: 'current', text: 'No.' })
  })
})
