import { ErrorCode } from '@broadsheet/schema'
import type { Problem, Refusal, Sentences } from '../form.ts'

/** What a form is made of, as far as words depend on it. */
interface Form {
  fields: readonly string[]
  sentences: Sentences
}

/** What the API says of these is meant for the person in front of the form, and knows more than could be said here. */
const saidByApi = new Set<string>([ErrorCode.RATE_LIMITED, ErrorCode.UNAUTHENTICATED, ErrorCode.WEAK_PASSWORD])

/** Says what was refused so that the person who filled in the form knows what to do. */
export function sentenceFor(refusal: Refusal, { fields, sentences }: Form): Problem {
  const known = sentences[refusal.code as ErrorCode]
  if (known) return known
  const field = fields.find((name) => name === refusal.field)
  if (refusal.spoken || saidByApi.has(refusal.code)) return { field, text: refusal.message }
  if (refusal.code === ErrorCode.INVALID_TOKEN) return { text: 'This link is no longer good: it was used before, or it has grown too old.' }
  if (refusal.code === ErrorCode.FORBIDDEN) return { text: 'This is not open to you.' }
  return { field, text: (field && unfit[field]?.(refusal)) ?? 'Something here could not be taken. Please look through it once more.' }
}

const unfit: Readonly<Record<string, (refusal: Refusal) => string>> = {
  email: () => 'This is not an e-mail address that a letter could reach. One looks like name@example.org.',
  name: ({ max }) => `Please write a name that others can read${max ? `, of up to ${max} letters` : ''}.`,
  text: ({ max }) => `Please write something that others can read${max ? `, of up to ${max} letters` : ''}.`,
  password: ({ max }) => `Please choose another password${max ? `, of up to ${max} characters` : ''}.`,
}
