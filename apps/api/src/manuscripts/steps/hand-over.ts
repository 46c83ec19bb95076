import type { NoteArgs } from '@broadsheet/schema/graphql'
import type { Locked } from '../locked.ts'
import { noteOf } from '../note.ts'
import type { Step } from './step.ts'

/** To the editors. */
export function submit(_: Locked, { note }: NoteArgs): Step {
  return { state: { status: 'SUBMITTED' }, note: noteOf('note', note) }
}

/** Back to whoever writes it. */
export function giveBack(_: Locked, { note }: NoteArgs): Step {
  return { state: { status: 'DRAFT' }, note: noteOf('note', note) }
}
