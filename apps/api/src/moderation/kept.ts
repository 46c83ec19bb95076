import type { CommentingStatus, CommentState, SanctionKind } from '@broadsheet/schema'

/** What a moderator can change of a comment. Instants are ISO texts, as jsonb keeps them. */
export interface KeptState {
  readonly status: CommentState
  readonly verdict: string | null
  readonly publishedAt: string | null
}

/** With the users whose reports a decision has settled. */
export interface KeptComment extends KeptState {
  readonly reports: readonly string[]
}

export interface KeptSanction {
  readonly kind: SanctionKind
  readonly until: string | null
  readonly reason: string
  readonly madeAt: string
  readonly madeBy: string | null
}

export interface KeptCommenting {
  readonly override: CommentingStatus | null
  readonly guests: boolean
  readonly endsAt: string | null
}

/** One side of a decision in the log, by what the decision is about. */
export interface Kept {
  readonly comment?: KeptComment
  /** Null where there was none. */
  readonly sanction?: KeptSanction | null
  readonly commenting?: KeptCommenting
}
