import { type Check, hold, pass } from '../check.ts'
import { thresholds } from '../thresholds.ts'

/** Whether nothing by this commenter has been published yet; of a guest, nothing from this browser. */
export const newcomer: Check = {
  name: 'NEWCOMER',
  async inspect({ commenter, commentId }, { manager }) {
    if (!thresholds.newcomer.held) return pass('First comments do not wait.')
    // An edit is judged as if it were new: or a first comment would be changed as soon as it was approved.
    const [known] = await manager.query<unknown[]>(
      `select from comment where (user_id = $1 or guest_hash = $2) and status = 'PUBLISHED' and id is distinct from $3
      union all select from app_user where id = $1 and role <> 'READER' limit 1`,
      [commenter.userId, commenter.guest, commentId],
    )
    if (known) return pass('The commenter is known.')
    return hold('Your comment waits for a moderator, because it is your first one here.')
  },
}
