import { ErrorCode } from '@broadsheet/schema'
import type { ModerationReason } from '@broadsheet/schema/graphql'
import type { EntityManager } from 'typeorm'
import type { Note, Verdict } from '../moderation/pipeline.ts'
import { Refused, rejected } from './refused.ts'

/** What holds a comment up, as its commenter is told. */
export const reasonsOf = ({ notes, verdict }: Verdict): ModerationReason[] =>
  notes.filter((note) => note.verdict === verdict).map(({ check, text }) => ({ code: check, text }))

/** The same as one text; null if nothing holds it up. */
export const explained = (verdict: Verdict): string | null =>
  verdict.verdict === 'PASS'
    ? null
    : reasonsOf(verdict)
        .map(({ text }) => text)
        .join(' ')

/** Whether it is the words that are refused. Of what came too often, too late or under another's name nothing is kept. */
export const isOfItsWords = ({ verdict, code = ErrorCode.BAD_USER_INPUT, field }: Verdict): boolean =>
  verdict === 'REJECT' && code === ErrorCode.BAD_USER_INPUT && field !== 'input.name'

const outcomeOf = ({ code = ErrorCode.BAD_USER_INPUT, ...verdict }: Verdict) =>
  rejected({ ...verdict, code, message: explained(verdict) ?? 'The comment is not taken.' })

export const refuse = (verdict: Verdict): never => {
  throw new Refused(outcomeOf(verdict))
}

/** In the place of what the checks said before. */
export async function keepNotes(
  manager: EntityManager,
  { id, notes, now }: { id: string; notes: readonly Note[]; now: Date },
): Promise<void> {
  await manager.query('delete from comment_note where comment_id = $1', [id])
  await manager.query(
    `insert into comment_note (comment_id, position, check_name, verdict, text, detail, made_at)
     select $1, position, check_name, verdict, text, detail, $3
     from rows from (jsonb_to_recordset($2) as (check_name text, verdict text, text text, detail text)) with ordinality
       as n (check_name, verdict, text, detail, position)`,
    [id, JSON.stringify(notes.map(({ check, ...note }) => ({ ...note, check_name: check }))), now],
  )
}
