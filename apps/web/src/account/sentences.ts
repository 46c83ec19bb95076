import { ErrorCode } from '@broadsheet/schema'
import type { Problem, Refusal, Sentences } from '../form.ts'

/** What a form is made of, as far as words depend on it. */
interface Form {
  fields: readonly string[]
  sentences: Sentences
}

/** Says what was refused so that the person who filled in the form knows what to do. */
export function sentenceFor(refusal: Refusal, { fields, sentences }: Form): Problem {
  const known = sentences[refusal.code as ErrorCode]
  if (known) return known
  const field = fields.find((name) => name === refusal.field)
  if (refusal.code === ErrorCode.WEAK_PASSWORD) return { field: field ?? fields.find((name) => name === 'password'), text: weak(refusal) }
  if (refusal.code === ErrorCode.RATE_LIMITED)
    return { text: `That was tried too often. Please wait ${spanOf(refusal.retryAfter)} and try again.` }
  if (refusal.code === ErrorCode.INVALID_TOKEN) return { text: 'This link is no longer good: it was used before, or it has grown too old.' }
  if (refusal.code === ErrorCode.UNAUTHENTICATED) return { text: 'You are signed in no longer. Please sign in again.' }
  if (refusal.code === ErrorCode.FORBIDDEN) return { text: 'This is not open to you.' }
  return { field, text: (field && unfit[field]?.(refusal)) ?? 'Something here could not be taken. Please look through it once more.' }
}

const unfit: Readonly<Record<string, (refusal: Refusal) => string>> = {
  email: () => 'This is not an e-mail address that a letter could reach. One looks like name@example.org.',
  name: ({ max }) => `Please write a name that others can read${max ? `, of up to ${max} letters` : ''}.`,
  password: ({ max }) => `Please choose another password${max ? `, of up to ${max} characters` : ''}.`,
}

const weak = ({ min, max }: Refusal) =>
  min || max
    ? `This password is too ${min ? 'short' : 'long'}. ${min ? `It needs ${min} characters or more` : `It may have up to ${max} characters`}; a few words in a row are good.`
    : 'This password would be guessed. Take one that is longer, or a few words in a row that nobody expects together.'

function spanOf(seconds = 60): string {
  const minutes = Math.ceil(seconds / 60)
  if (minutes >= 90) return `${Math.ceil(minutes / 60)} hours`
  return minutes <= 1 ? 'a minute' : `${minutes} minutes`
}
