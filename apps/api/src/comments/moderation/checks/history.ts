import { type Check, hold, pass } from '../check.ts'
import { thresholds } from '../thresholds.ts'

/** Whether moderators had to reject or remove several of the commenter's latest comments. */
export const history: Check = {
  name: 'HISTORY',
  async inspect({ commenter, commentId }, { manager }) {
    const { latest, bad } = thresholds.history
    const [past] = await manager.query<{ bad: number; all: number }[]>(
      `select count(*) filter (where status in ('REJECTED', 'REMOVED'))::int as bad, count(*)::int as all from (
        select status from comment where (user_id = $1 or guest_hash = $2) and id is distinct from $3
        order by posted_at desc, id desc limit $4
      ) latest`,
      [commenter.userId, commenter.guest, commentId, latest],
    )
    const detail = `Of the latest ${past?.all ?? 0} comments, ${past?.bad ?? 0} were rejected or removed.`
    if ((past?.bad ?? 0) < bad) return pass('The commenter is in good standing.', detail)
    return hold('Your comment waits for a moderator, as several of your latest ones were not published.', detail)
  },
}
