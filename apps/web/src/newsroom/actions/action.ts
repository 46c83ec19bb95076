import type { ManuscriptAction, ModerationAction } from '@broadsheet/schema'
import type { ManuscriptFactsFragment } from '../../gql/graphql.ts'

/** What an action is told: the article, the way back, and how to do it. */
export interface ActionProps {
  facts: ManuscriptFactsFragment
  onClose: () => void
  /** Saves what is not saved, then runs `act` on the version that came of it. Rejects if either fails. */
  perform: Perform
}

export type Perform = (act: (id: string, version: number) => Promise<{ version: number } | undefined>) => Promise<void>

/** How each thing that can be done is called in a sentence about what is possible. */
export const actionNames = {
  CREATE: 'begin',
  REVISE: 'revise',
  SUBMIT: 'submit',
  RETURN: 'return',
  PUBLISH: 'publish',
  UNPUBLISH: 'unpublish',
  EMBARGO: 'put under embargo',
  RETRACT: 'retract',
  CORRECT: 'correct',
  RESTORE: 'restore',
  DELETE: 'delete',
  IMPORT: 'import',
  APPROVE: 'approve',
  REJECT: 'reject',
  REMOVE: 'remove',
  DISMISS_REPORTS: 'dismiss the reports',
} as const satisfies Record<ManuscriptAction | ModerationAction, string>
