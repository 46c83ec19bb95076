import { CommentState } from '@broadsheet/schema'
import type { CommentsPosted } from '@broadsheet/schema/graphql'
import type { Logger } from 'pino'
import type { Context } from '../graphql/context.ts'
import { Latest } from '../live/latest.ts'
import { toGlobalId } from '../relations/global-id.ts'
import { comment } from './comment.noun.ts'

interface Parts {
  /** Key of the article. */
  readonly article: string
  nobody(): Promise<Context>
  readonly pace: number
  readonly log: Logger
  /** Called when nobody follows any more. */
  empty(): void
}

/** Those who follow the thread of one article. However many they are, and however many comments come at once, one look serves all. */
export class LiveThread {
  private readonly followers = new Map<Latest<CommentsPosted>, number>()
  private readonly waiting = new Set<string>()
  private readonly told = new Set<string>()
  private rest: NodeJS.Timeout | undefined

  constructor(private readonly parts: Parts) {}

  add(key: string): void {
    if (!this.told.has(key)) this.waiting.add(key)
    if (!this.rest && this.waiting.size > 0) this.tell()
  }

  follow(): AsyncIterableIterator<CommentsPosted> {
    const follower = new Latest<CommentsPosted>(() => this.leave(follower))
    this.followers.set(follower, 0)
    return follower
  }

  private leave(follower: Latest<CommentsPosted>): void {
    this.followers.delete(follower)
    if (this.followers.size > 0) return
    clearTimeout(this.rest)
    this.parts.empty()
  }

  /** Tells what waits, and then nothing for a while, in which the next comments gather. */
  private tell(): void {
    const keys = [...this.waiting]
    this.waiting.clear()
    this.rest = setTimeout(() => {
      this.rest = undefined
      if (this.waiting.size > 0) this.tell()
    }, this.parts.pace)
    this.look(keys).catch((problem: Error) => {
      this.parts.log.warn({ problem: problem.message }, 'new comments could not be looked at')
      if (this.followers.size > 0) for (const key of keys) this.add(key)
    })
  }

  /** Asked as a member of the public: what is public is the same for everybody, and what one alone can see is no news to others. */
  private async look(keys: readonly string[]): Promise<void> {
    const { loaders } = await this.parts.nobody()
    const rows = await Promise.all(keys.map((key) => loaders.node(comment, key)))
    const fresh = rows
      .filter((row) => row !== null)
      .filter((row) => row.status === CommentState.PUBLISHED && row.articleId === this.parts.article)
    const last = fresh.at(-1)
    if (!last) return
    for (const { id } of fresh) this.told.add(id)
    const latest = toGlobalId(comment.type, last.id)
    for (const [follower, before] of this.followers) {
      const count = before + fresh.length
      this.followers.set(follower, count)
      follower.put({ count, latest })
    }
  }
}
