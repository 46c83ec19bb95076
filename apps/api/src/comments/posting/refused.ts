import type { ErrorCode } from '@broadsheet/schema'
import { CommentRejected } from '@broadsheet/schema/graphql'
import { GraphQLError } from 'graphql'

type Grounds = Omit<CommentRejected, 'field' | 'retryAfter'> & Partial<Pick<CommentRejected, 'field' | 'retryAfter'>>

export function rejected({ code, message, field = null, retryAfter = null }: Grounds): CommentRejected {
  return Object.assign(new CommentRejected(), { code, message, field, retryAfter })
}

/** Takes back everything that the transaction has done, so that nothing is left of a comment that is not taken. */
export class Refused extends Error {
  constructor(readonly outcome: CommentRejected) {
    super(outcome.message)
  }
}

/** Does `work`; a field that it refuses is an outcome that a reader can act upon, and no error. */
export async function refusing<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (problem) {
    if (!(problem instanceof GraphQLError)) throw problem
    const { code, field, retryAfter } = problem.extensions as { code: ErrorCode; field?: string; retryAfter?: number }
    throw new Refused(rejected({ code, message: problem.message, field, retryAfter }))
  }
}

/** What `work` answers, or why it was refused. */
export async function orRejected<Result>(work: () => Promise<Result>): Promise<Result | CommentRejected> {
  try {
    return await work()
  } catch (problem) {
    if (problem instanceof Refused) return problem.outcome
    throw problem
  }
}
