import sql from 'sql-template-tag'
import type { Noun } from '../relations/noun.ts'
import { CommenterAccountEntity } from './account.entity.ts'
import { moderatorsOnly } from './moderation.policy.ts'
import { ModerationNoteEntity } from './note.entity.ts'
import { CommentReportEntity } from './report.entity.ts'
import { SanctionEntity } from './sanction.entity.ts'
import { WordListEntity } from './word-list.entity.ts'

export const moderationNote: Noun<ModerationNoteEntity> = {
  type: 'ModerationNote',
  entity: ModerationNoteEntity,
  table: 'comment_note',
  visible: moderatorsOnly,
}

export const commentReport: Noun<CommentReportEntity> = {
  type: 'CommentReport',
  entity: CommentReportEntity,
  table: 'comment_report',
  visible: moderatorsOnly,
}

/** Only what holds at the instant of reading. */
export const sanction: Noun<SanctionEntity> = {
  type: 'Sanction',
  entity: SanctionEntity,
  table: 'commenter_sanction',
  visible: (asking, row) => sql`${moderatorsOnly(asking, row)} and (${row}.until is null or ${row}.until > ${asking.now})`,
}

export const commenterAccount: Noun<CommenterAccountEntity> = {
  type: 'CommenterAccount',
  entity: CommenterAccountEntity,
  table: 'commenter_account',
  visible: moderatorsOnly,
}

export const wordList: Noun<WordListEntity> = { type: 'WordList', entity: WordListEntity, table: 'word_list', visible: moderatorsOnly }
