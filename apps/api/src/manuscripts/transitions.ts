import type { ArticleStage, ManuscriptAction } from '@broadsheet/schema'

/** At which stages each thing can be done to an article. Whether this viewer may do it is another question: see `rights.ts`. */
export const possibleAt: Readonly<Record<ManuscriptAction, readonly ArticleStage[]>> = {
  // These two begin an article, or come from elsewhere.
  CREATE: [],
  IMPORT: [],

  REVISE: ['DRAFT', 'SUBMITTED', 'SCHEDULED', 'EMBARGOED', 'PUBLISHED', 'UNPUBLISHED'],
  RESTORE: ['DRAFT', 'SUBMITTED', 'SCHEDULED', 'EMBARGOED', 'PUBLISHED', 'UNPUBLISHED'],
  SUBMIT: ['DRAFT'],
  RETURN: ['SUBMITTED'],
  // For a public article: puts its latest revision before readers.
  PUBLISH: ['DRAFT', 'SUBMITTED', 'SCHEDULED', 'EMBARGOED', 'PUBLISHED', 'UNPUBLISHED'],
  EMBARGO: ['DRAFT', 'SUBMITTED', 'SCHEDULED', 'EMBARGOED'],
  UNPUBLISH: ['SCHEDULED', 'EMBARGOED', 'PUBLISHED'],
  CORRECT: ['PUBLISHED'],
  RETRACT: ['PUBLISHED', 'UNPUBLISHED'],
  DELETE: ['DRAFT', 'SUBMITTED', 'UNPUBLISHED', 'RETRACTED'],
}

const actions = Object.keys(possibleAt) as ManuscriptAction[]

/** Everything that can be done at a stage. */
export const possibleActions = (stage: ArticleStage): ManuscriptAction[] => actions.filter((action) => possibleAt[action].includes(stage))
