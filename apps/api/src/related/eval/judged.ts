import { z } from 'zod'
import { UsageError } from '../../explain.ts'
import { clean } from '../../import/plain-text.ts'

/** An article that is written down in the file itself. */
export interface JudgedText {
  readonly headline: string
  readonly text: string
  /** BCP 47. */
  readonly language: string
}

/** Two articles, and how much somebody says they have to do with each other: from 0 to 1. Slugs are those of the demonstration newsroom. */
export interface JudgedPair {
  /** Where it stands in the file, from 1. */
  readonly line: number
  readonly a: JudgedText | string
  readonly b: JudgedText | string
  readonly score: number
}

/** A pair that is judged as much as this, or more, is a good one. */
export const good = 0.5

const written = z
  .object({ headline: z.string(), text: z.string(), language: z.string().min(1).default('en') })
  .refine(({ headline, text }) => clean(headline + text).trim() !== '', 'has no words')
  .transform(({ headline, text, language }) => ({ headline: clean(headline), text: clean(text), language }))

const side = z.union([z.string().min(1), written])
const pair = z.object({ a: side, b: side, score: z.number().min(0).max(1) })

/** Pairs of a JSON Lines file. Throws `UsageError` with the number of the first line that is not as it must be. */
export function readPairs(lines: string): JudgedPair[] {
  const pairs = lines
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => (line.trim() === '' ? [] : [readPair(line, index + 1)]))
  if (pairs.length === 0) throw new UsageError('The file holds no pairs.')
  return pairs
}

function readPair(line: string, number: number): JudgedPair {
  const { success, data, error } = pair.safeParse(parsed(line, number))
  if (success) return { line: number, ...data }
  throw new UsageError(`Line ${number}: ${explained(error.issues[0])}`)
}

function parsed(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new UsageError(`Line ${number}: this is not JSON.`)
  }
}

function explained(issue: z.core.$ZodIssue | undefined): string {
  const [field] = issue?.path ?? []
  if (field === 'score') return '"score" must be a number from 0 to 1: scale other judgements to that.'
  if (field === 'a' || field === 'b')
    return `"${field}" must be the slug of an article of the demonstration, or {"headline": "…", "text": "…"} with some words.`
  return 'a pair must be {"a": …, "b": …, "score": …}.'
}
