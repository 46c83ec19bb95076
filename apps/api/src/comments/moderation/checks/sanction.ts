import { ErrorCode, type SanctionKind } from '@broadsheet/schema'
import { type Check, hold, pass, reject } from '../check.ts'

/** What moderators have decided about this commenter. */
export const sanction: Check = {
  name: 'SANCTION',
  async inspect({ commenter }, { manager, now }) {
    const [row] = await manager.query<{ kind: SanctionKind; reason: string }[]>(
      'select kind, reason from commenter_sanction where user_id = $1 and (until is null or until > $2)',
      [commenter.userId, now],
    )
    if (!row) return pass('Nothing was decided about this commenter.')
    if (row.kind === 'MUTE') return hold('Your comments wait for a moderator.', `The commenter is muted: ${row.reason}`)
    return reject(`You cannot comment at present: ${row.reason}`, { code: ErrorCode.FORBIDDEN })
  },
}
