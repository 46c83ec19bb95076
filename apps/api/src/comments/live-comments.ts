import type { CommentsPosted } from '@broadsheet/schema/graphql'
import type { Logger } from 'pino'
import type { Context } from '../graphql/context.ts'
import { readAnnouncement } from './announcement.ts'
import { LiveThread } from './live-thread.ts'

interface Parts {
  /** The context of a member of the public. */
  nobody(): Promise<Context>
  /** Milliseconds between two messages at least. */
  readonly pace: number
  readonly log: Logger
}

/** Everybody of this process who follows a thread. */
export class LiveComments {
  private readonly threads = new Map<string, LiveThread>()

  constructor(private readonly parts: Parts) {}

  /** Takes up what an API process has told. Of threads that nobody follows nothing is asked. */
  announced(payload: string): void {
    const told = readAnnouncement(payload)
    if (told) this.threads.get(told.article)?.add(told.comment)
  }

  /** What becomes public in the thread of an article from now on, until whoever follows it leaves. */
  follow(article: string): AsyncIterableIterator<CommentsPosted> {
    const { nobody, pace, log } = this.parts
    let thread = this.threads.get(article)
    if (!thread) {
      thread = new LiveThread({ article, nobody, pace, log, empty: () => this.threads.delete(article) })
      this.threads.set(article, thread)
    }
    return thread.follow()
  }
}
