import { ErrorCode } from '@broadsheet/schema'
import { oneAfterTheOther, whoPosts } from '../attempts.ts'
import { type Check, hold, pass, reject } from '../check.ts'
import { essence, textKey } from '../folded.ts'
import { thresholds } from '../thresholds.ts'

/** Whether the same words were posted before, by the same commenter or by many. */
export const repeat: Check = {
  name: 'REPEAT',
  async inspect(remark, tools) {
    const { manager, now } = tools
    const { text, commenter, commentId } = remark
    await oneAfterTheOther(remark, tools)
    // Who is not known by name is known by the address, which no comment keeps: they tried these words, and the words are there.
    const [posted] = await manager.query<{ own: boolean; others: number }[]>(
      `with same as (
        select user_id, guest_hash from comment
        where text_key = $1 and posted_at > $2 and id is distinct from $3 and status <> 'WITHDRAWN'
      )
      select coalesce(bool_or(user_id = $4 or guest_hash = $5), false)
          or (count(*) > 0 and exists (select from comment_attempt where who = any($6) and text_key = $1 and made_at > $2)) as own,
        count(distinct coalesce(user_id::text, guest_hash))::int as others
      from same`,
      [
        textKey(text),
        new Date(now.getTime() - thresholds.repeat.hours * 3_600_000),
        commentId,
        commenter.userId,
        commenter.guest,
        whoPosts(remark),
      ],
    )
    if (posted?.own) {
      return reject('You have posted the same words already.', { code: ErrorCode.REPEAT_POST, field: 'input.text' })
    }
    const others = posted?.others ?? 0
    if (others < thresholds.repeat.others || [...essence(text)].length < thresholds.repeat.shortest) {
      return pass('The words are new, or nothing special.')
    }
    return hold('Your comment waits for a moderator, because others have posted the same words.', `Posted by ${others} others.`)
  },
}
