import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import type { ErrorCode } from '@broadsheet/schema'
import type { Ask, Outcome } from './route.ts'

/** What a page of somebody's own can come to. */
export type PersonalOutcome = Extract<Outcome, { kind: 'found' | 'moved' }>

/** What the API has against one field of a form, or against the form as a whole. */
export interface Refusal {
  code: string
  message: string
  field?: string | undefined
  /** Characters that the field may have at most. */
  max?: number | undefined
  /** Seconds after which another attempt is taken. */
  retryAfter?: number | undefined
}

/** A refusal in words, for the person who filled in the form. */
export interface Problem {
  field?: string | undefined
  text: string
}

/** A form as it is being filled in: what the address says, what has been written so far, and what was wrong with it. */
export interface Filling<Name extends string = string> {
  query: URLSearchParams
  /** Never holds a secret. */
  values: Readonly<Partial<Record<Name, string>>>
  problems: readonly Problem[]
}

/** The words for a refusal that this form knows better than others. */
export type Sentences = Readonly<Partial<Record<ErrorCode, Problem>>>

/** Everything about one page that belongs to somebody, in one object. */
interface PersonalDescription<Data> {
  path: string
  query: TypedDocumentNode<Data, Record<string, never>>
}

interface FormDescription<Data, Result, Input extends OperationVariables, Name extends string> extends PersonalDescription<Data> {
  /** Names of the fields; what is written into a secret one is never printed again. */
  fields: Readonly<Record<Name, 'plain' | 'secret'>>
  mutation: TypedDocumentNode<Result, Input>
  input(values: Readonly<Record<Name, string>>): Input
  /** Where it leads when it has been taken: a path on this site. */
  done(values: Readonly<Record<Name, string>>, result: Result): string
  sentences?: Sentences
  page(data: Data, filling: Filling<Name>): PersonalOutcome
}

/** A page of somebody's own, whose data has become its own affair. It can be sent back filled in if it has `form`. */
export interface PersonalRoute {
  path: string
  show(ask: Ask, filling: Filling): Promise<PersonalOutcome>
  form?: {
    fields: Readonly<Record<string, 'plain' | 'secret'>>
    sentences: Sentences
    /** Sends what was filled in; answers the path to go on to. */
    send(send: Ask, values: Readonly<Record<string, string>>): Promise<string>
  }
}

/** Ties a query to the page that only its viewer sees. */
export function personal<Data>(description: PersonalDescription<Data> & { page(data: Data): PersonalOutcome }): PersonalRoute {
  const { path, query, page } = description
  return { path, show: async (ask) => page(await ask(query, {})) }
}

/** Ties a form to its mutation and to its page; their types meet only here. */
export function form<Data, Result, Input extends OperationVariables, Name extends string>(
  description: FormDescription<Data, Result, Input, Name>,
): PersonalRoute {
  const { path, query, page, fields, sentences = {}, mutation, input, done } = description
  return {
    path,
    show: async (ask, filling) => page(await ask(query, {}), filling),
    form: { fields, sentences, send: async (send, values) => done(values, await send(mutation, input(values))) },
  }
}
