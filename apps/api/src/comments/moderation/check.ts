import type { CheckVerdict, ErrorCode } from '@broadsheet/schema'
import type { EntityManager } from 'typeorm'

/** A comment before it is decided about. */
export interface Remark {
  readonly text: string
  /** As it will stand above the comment: of a guest as they gave it, of a signed-in reader their own. */
  readonly name: string
  readonly articleId: string
  readonly parentId: string | null
  /** Of the article, such as "de". */
  readonly language: string
  readonly commenter: {
    readonly userId: string | null
    /** Hash of what the browser of a guest keeps. */
    readonly guest: string | null
    readonly address: string
  }
  /** Set where a comment is edited, which every check has to leave out when it looks at what was posted before. */
  readonly commentId: string | null
}

/** What a check has at hand while it looks at one comment. */
export interface CheckTools {
  /** In the transaction that will save the comment. */
  readonly manager: EntityManager
  /** By the clock of the database. */
  readonly now: Date
  /** Aborted when nobody waits for the check any more. */
  readonly signal: AbortSignal
}

/** What a check says of a comment. */
export interface Finding {
  readonly verdict: CheckVerdict
  /** A sentence for people: of a hold or a rejection the commenter reads it. */
  readonly text: string
  /** For moderators only. */
  readonly detail?: string
  /** Of a rejection. */
  readonly code?: ErrorCode
  /** Path of the input field that is at fault. */
  readonly field?: string
  /** Seconds until it can be tried again. */
  readonly retryAfter?: number
}

/** One reason why a comment may have to wait, or may not be taken. */
export interface Check {
  /** The code that readers and moderators see, such as "LINKS". */
  readonly name: string
  /** Milliseconds it may take; what every check may take where nothing is said. */
  readonly timeout?: number
  inspect(remark: Remark, tools: CheckTools): Promise<Finding> | Finding
}

export const pass = (text: string, detail?: string): Finding => ({ verdict: 'PASS', text, ...(detail === undefined ? {} : { detail }) })

export const hold = (text: string, detail?: string): Finding => ({ verdict: 'HOLD', text, ...(detail === undefined ? {} : { detail }) })

/** `grounds` are at least the code. */
export const reject = (text: string, grounds: Omit<Finding, 'verdict' | 'text'> & { readonly code: ErrorCode }): Finding => ({
  verdict: 'REJECT',
  text,
  ...grounds,
})

/** What its commenter is told of a comment that waits because something was down. */
export const unanswered = (detail: string) => hold('Your comment waits for a moderator, because a check could not be made.', detail)
