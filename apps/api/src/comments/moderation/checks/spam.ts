import { type Check, hold, pass } from '../check.ts'
import { opinionOf } from '../spam-model.ts'
import { thresholds } from '../thresholds.ts'

/** Whether a text resembles what moderators have taken for spam. */
export const spam: Check = {
  name: 'SPAM',
  async inspect({ text }, { manager }) {
    const opinion = await opinionOf(manager, text)
    if (!opinion) return pass('Moderators have not taught enough to tell.')
    const { score, telling } = opinion
    const detail = `Score ${score.toFixed(2)}${telling.length > 0 ? `; most telling: ${telling.join(', ')}` : ''}.`
    if (score < thresholds.spam.held) return pass('It does not read like spam.', detail)
    return hold('Your comment waits for a moderator, because it reads like spam.', detail)
  },
}
