import { ErrorCode } from '@broadsheet/schema'
import { type Check, hold, pass, reject } from '../check.ts'
import { finder } from '../folded.ts'
import { wordListsFor } from '../words.ts'

/** Whether words stand in the text that moderators want to see, or never want to see. */
export const words: Check = {
  name: 'WORDS',
  async inspect({ text, language }, { manager }) {
    const lists = await wordListsFor(manager, language)
    const found = finder(text)
    const refused = lists.flatMap((list) => list.reject).filter(found)
    if (refused.length > 0) {
      const detail = `On the list: ${refused.join(', ')}.`
      return reject('Your comment has words that this paper does not print.', {
        code: ErrorCode.BAD_USER_INPUT,
        field: 'input.text',
        detail,
      })
    }
    const doubtful = lists.flatMap((list) => list.hold).filter(found)
    if (doubtful.length === 0) return pass('No word is on a list.')
    return hold('Your comment waits for a moderator, because of its words.', `On the list: ${doubtful.join(', ')}.`)
  },
}
