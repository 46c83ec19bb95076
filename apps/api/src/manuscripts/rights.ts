import { type ArticleStage, type ManuscriptAction, Permission } from '@broadsheet/schema'
import { may, type Viewer } from '../access/viewer.ts'
import { possibleActions } from './transitions.ts'

/** What whoever began an article, or bears its byline, may do with it, and at which stages. */
const ofWriters: Partial<Readonly<Record<ManuscriptAction, readonly ArticleStage[]>>> = {
  REVISE: ['DRAFT'],
  RESTORE: ['DRAFT'],
  SUBMIT: ['DRAFT'],
  DELETE: ['DRAFT'],
  RETURN: ['SUBMITTED'],
}

/** A manuscript that the viewer sees: what they see without answering for its section is their own. */
interface Seen {
  readonly sectionId: string
  readonly stage: ArticleStage
}

/** Whether the viewer decides about what stands in a section. */
export function answersFor(viewer: Viewer, sectionId: string): boolean {
  return may(viewer, Permission.EDIT) && (viewer.sections === 'all' || viewer.sections.includes(sectionId))
}

/** Whether there is a stage at which the viewer may do this with a manuscript that they see. */
export function mayEver(viewer: Viewer, row: Seen, action: ManuscriptAction): boolean {
  return answersFor(viewer, row.sectionId) || (may(viewer, Permission.WRITE) && ofWriters[action] !== undefined)
}

/** The same at its present stage. */
export function mayNow(viewer: Viewer, row: Seen, action: ManuscriptAction): boolean {
  return answersFor(viewer, row.sectionId) || (may(viewer, Permission.WRITE) && ofWriters[action]?.includes(row.stage) === true)
}

/** What the viewer can do with a manuscript now: possible at its stage, and allowed to them. */
export function actionsOf(viewer: Viewer, row: Seen): ManuscriptAction[] {
  return possibleActions(row.stage).filter((action) => mayNow(viewer, row, action))
}
