import { ErrorCode } from '@broadsheet/schema'
import { type Check, pass, reject } from '../check.ts'

/** Whether the article takes comments at this moment. */
export const closed: Check = {
  name: 'CLOSED',
  async inspect({ articleId }, { manager, now }) {
    const [article] = await manager.query<{ open: boolean }[]>(
      `select coalesce(commenting_override, commenting) = 'OPEN' and coalesce(commenting_ends_at > $2, true) as open
      from article where id = $1`,
      [articleId, now],
    )
    if (article?.open) return pass('The article takes comments.')
    return reject('This article takes no comments any more.', { code: ErrorCode.COMMENTS_CLOSED })
  },
}
