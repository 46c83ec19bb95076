import type { CommentState } from '@broadsheet/schema'
import type { Action } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import type { Talk } from './talk.ts'

interface Written {
  id: string
  own: boolean
  state: CommentState
  editableUntil?: string | null
  author: { name: string }
}

/** What a reader can do about a comment: answer, and change or take back their own, or report somebody else's. */
export function actionsOn({ id, own, state, editableUntil, author }: Written, { slug, open, signedIn }: Talk): Action[] {
  const published = state === 'PUBLISHED'
  const whose = own ? 'your comment' : `the comment by ${author.name}`
  const action = (text: string, href: string, what: string) => ({ text, href, label: `${text} ${what}` })
  return [
    open && published && action('Reply', pathTo.reply(slug, id), `to ${own ? whose : author.name}`),
    own && editableUntil && action('Edit', pathTo.edit(slug, id), whose),
    own && action('Withdraw', pathTo.withdraw(slug, id), whose),
    signedIn && !own && published && action('Report', pathTo.report(slug, id), whose),
  ].filter((one) => one !== false && one !== null && one !== undefined && one !== '')
}
