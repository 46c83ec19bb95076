import { randomUUID } from 'node:crypto'
import type { Canaries } from './canaries.ts'
import type { HiddenRows } from './hidden-rows.ts'
import type { Planter } from './plant.ts'
import type { People } from './viewers.ts'

interface Parts {
  readonly plant: Planter
  readonly canaries: Canaries
  readonly people: People
  readonly rows: HiddenRows
  /** Key of a public article. */
  readonly article: string
}

/** A comment that waits, with all that checks, readers and moderators have to say about it and about who wrote it. */
export async function plantModeration(parts: Parts): Promise<void> {
  const { plant, canaries, people, rows, article } = parts
  const words = (noun: string) => canaries.of({ noun, why: 'moderated', whose: 'paper' })
  const comment = words('comment')
  const user_id = await people.user('commenter', 'commenter', { role: 'READER' })
  const comment_id = await rows.comment(
    {
      ...{ article_id: article, status: 'HELD', posted_at: new Date(), user_id },
      ...{ guest_hash: comment('guestHash'), text_key: comment('textKey'), verdict: comment('verdict') },
    },
    { why: 'moderated', whose: 'paper' },
  )
  await plantOpinions(parts, { comment_id, user_id })
  const list = words('word_list')
  await plant.link('word_list', { language: list('language'), hold: [list('hold')], reject: [list('reject')] })
}

async function plantOpinions({ plant, canaries, people, rows, article }: Parts, about: { comment_id: string; user_id: string }) {
  const thing = (noun: string) => ({ noun, why: 'moderated', whose: 'paper' })
  const words = (noun: string) => canaries.of(thing(noun))
  const { comment_id, user_id } = about
  const made_at = new Date()
  const made_by = await people.user('colleague', 'moderators', { role: 'MODERATOR' })
  const note = words('comment_note')
  await plant.link('comment_note', {
    ...{ id: canaries.key(randomUUID(), thing('comment_note')), comment_id, position: 0, verdict: 'HOLD', made_at },
    ...{ check_name: note('checkName'), text: note('text'), detail: note('detail') },
  })
  const reporter = await people.user('reporter', 'reporter', { role: 'READER' })
  await plant.link('comment_report', { comment_id, user_id: reporter, reason: 'SPAM', text: words('comment_report')('text'), made_at })
  await plant.link('commenter_sanction', { user_id, kind: 'MUTE', reason: words('commenter_sanction')('reason'), made_at, made_by })
  let undoes: string | null = null
  for (const decision of Array.from({ length: 5 }, () => ['MUTE', 'UNDO']).flat()) {
    const told = words('moderation_decision')
    const id = rows.key('ModerationDecision', thing('moderation_decision'))
    await plant.link('moderation_decision', {
      ...{ id, decision, reason: told('reason'), made_at, made_by, comment_id, user_id, article_id: article, undoes },
      ...{ before: JSON.stringify({ told: told('before') }), after: JSON.stringify({ told: told('after') }) },
    })
    undoes = decision === 'MUTE' ? id : null
  }
}
