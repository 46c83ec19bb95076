import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import type { ErrorCode } from '@broadsheet/schema'
import type { Ask, Outcome } from './route.ts'

/** What a page of somebody's own can come to. */
export type PersonalOutcome = Extract<Outcome, { kind: 'found' | 'moved' | 'absent' }>

/** What is not read but kept: a file of this name. */
export interface Download {
  kind: 'file'
  name: string
  type: string
  text: string
}

/** What the API has against one field of a form, or against the form as a whole. */
export interface Refusal {
  code: string
  message: string
  field?: string | undefined
  /** Characters that the field may have at most. */
  max?: number | undefined
  /** Seconds after which another attempt is taken. */
  retryAfter?: number | undefined
  /** Whether the message is meant for the person in front of the form. */
  spoken?: boolean
}

/** Thrown for what the API has answered, and answered with no. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message)
  }
}

/** A refusal in words, for the person who filled in the form. */
export interface Problem {
  field?: string | undefined
  text: string
}

/** A form as it is being filled in: what the address says, what has been written so far, and what was wrong with it. */
export interface Filling<Name extends string = string> {
  /** The names bound in the path. */
  params: Readonly<Record<string, string | undefined>>
  query: URLSearchParams
  /** Never holds a secret. */
  values: Readonly<Partial<Record<Name, string>>>
  problems: readonly Problem[]
}

/** The words for a refusal that this form knows better than others. */
export type Sentences = Readonly<Partial<Record<ErrorCode, Problem>>>

/** Everything about one page that belongs to somebody, in one object. */
interface PersonalDescription<Data, Asked extends OperationVariables, Name extends string> {
  path: string
  query: TypedDocumentNode<Data, Asked>
  /** None for a query that takes none. */
  variables?(filling: Pick<Filling, 'params' | 'query'>): Asked
  page(data: Data, filling: Filling<Name>): PersonalOutcome
}

interface FormDescription<Data, Asked extends OperationVariables, Result, Input extends OperationVariables, Name extends string>
  extends PersonalDescription<Data, Asked, Name> {
  /** Names of the fields; what is written into a secret one is never printed again. */
  fields: Readonly<Record<Name, 'plain' | 'secret'>>
  mutation: TypedDocumentNode<Result, Input>
  input(values: Readonly<Record<Name, string>>, params: Filling['params']): Input
  /** What the API has against it, where it says so in its answer. */
  refused?(result: Result): Refusal | undefined
  /** Where it leads when it has been taken: a path on this site. */
  done(values: Readonly<Record<Name, string>>, result: Result, params: Filling['params']): string
  sentences?: Sentences
}

/** A page of somebody's own, whose data has become its own affair. It can be sent back filled in if it has `form`. */
export interface PersonalRoute {
  path: string
  show(ask: Ask, filling: Filling): Promise<PersonalOutcome | Download>
  form?: {
    fields: Readonly<Record<string, 'plain' | 'secret'>>
    sentences: Sentences
    /** Sends what was filled in; answers the path to go on to. */
    send(send: Ask, values: Readonly<Record<string, string>>, params: Filling['params']): Promise<string>
  }
}

/** Ties a query to the page that only its viewer sees. */
export function personal<Data, Asked extends OperationVariables>(description: PersonalDescription<Data, Asked, string>): PersonalRoute {
  const { path, query, variables, page } = description
  return { path, show: async (ask, filling) => page(await ask(query, variables?.(filling) ?? ({} as Asked)), filling) }
}

/** Ties a form to its mutation and to its page; their types meet only here. */
export function form<Data, Asked extends OperationVariables, Result, Input extends OperationVariables, Name extends string>(
  description: FormDescription<Data, Asked, Result, Input, Name>,
): PersonalRoute {
  const { fields, sentences = {}, mutation, input, refused, done } = description
  return {
    ...personal(description),
    form: {
      fields,
      sentences,
      async send(send, values, params) {
        const result = await send(mutation, input(values, params))
        const refusal = refused?.(result)
        if (refusal) throw new Refused(refusal)
        return done(values, result, params)
      },
    },
  }
}
