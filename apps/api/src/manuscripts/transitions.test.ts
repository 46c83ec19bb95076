import { ArticleStage, ManuscriptAction } from '@broadsheet/schema'
import { describe, expect, test } from 'vitest'
import { possibleActions, possibleAt } from './transitions.ts'

/** The life of an article once more, by stage: what can be done there, and nothing else. */
const legal: Record<ArticleStage, ManuscriptAction[]> = {
  DRAFT: ['REVISE', 'RESTORE', 'SUBMIT', 'PUBLISH', 'EMBARGO', 'DELETE'],
  SUBMITTED: ['REVISE', 'RESTORE', 'RETURN', 'PUBLISH', 'EMBARGO', 'DELETE'],
  SCHEDULED: ['REVISE', 'RESTORE', 'PUBLISH', 'EMBARGO', 'UNPUBLISH'],
  EMBARGOED: ['REVISE', 'RESTORE', 'PUBLISH', 'EMBARGO', 'UNPUBLISH'],
  PUBLISHED: ['REVISE', 'RESTORE', 'PUBLISH', 'UNPUBLISH', 'CORRECT', 'RETRACT'],
  UNPUBLISHED: ['REVISE', 'RESTORE', 'PUBLISH', 'RETRACT', 'DELETE'],
  RETRACTED: ['DELETE'],
  DELETED: [],
}

describe.for(Object.values(ArticleStage))('an article that is %s', (stage) => {
  test.for(Object.values(ManuscriptAction))('%s', (action) => {
    expect(possibleAt[action].includes(stage)).toBe(legal[stage].includes(action))
    expect(possibleActions(stage).includes(action)).toBe(legal[stage].includes(action))
  })
})
