import { ErrorCode } from '@broadsheet/schema'
import { rememberAttempt, whoPosts } from '../attempts.ts'
import { type Check, type CheckTools, pass, type Remark, reject } from '../check.ts'
import { thresholds } from '../thresholds.ts'

/** Whether comments come faster than anybody writes. What is refused here does not count: waiting helps. */
export const flood: Check = {
  name: 'FLOOD',
  async inspect(remark, tools) {
    const waits = await Promise.all(thresholds.flood.map((bound) => secondsToWait(bound, remark, tools)))
    const retryAfter = Math.max(...waits)
    if (retryAfter > 0) {
      return reject(`You are posting too fast: try again in ${inWords(retryAfter)}.`, { code: ErrorCode.RATE_LIMITED, retryAfter })
    }
    await rememberAttempt(remark, tools)
    return pass('Comments do not come too fast.')
  },
}

/** Until there is room again in one window; 0 if there is. */
async function secondsToWait(
  { comments, seconds }: (typeof thresholds.flood)[number],
  remark: Remark,
  { manager, now }: CheckTools,
): Promise<number> {
  const [full] = await manager.query<{ made_at: Date }[]>(
    `select nth.made_at from unnest($1::text[]) asked (who), lateral (
      select made_at from comment_attempt a where a.who = asked.who and made_at > $2 order by made_at desc offset $3 limit 1
    ) nth order by nth.made_at desc limit 1`,
    [whoPosts(remark), new Date(now.getTime() - seconds * 1_000), comments - 1],
  )
  return full ? Math.max(1, Math.ceil(seconds - (now.getTime() - full.made_at.getTime()) / 1_000)) : 0
}

const inWords = (seconds: number) => (seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`)
