import type { ArticleStage } from '@broadsheet/schema'

/** How each stage is called. */
export const stageNames: Record<ArticleStage, string> = {
  DRAFT: 'Draft',
  SUBMITTED: 'Submitted',
  SCHEDULED: 'Scheduled',
  EMBARGOED: 'Embargoed',
  PUBLISHED: 'Published',
  UNPUBLISHED: 'Unpublished',
  RETRACTED: 'Retracted',
  DELETED: 'Deleted',
}

/** The tabs of the list. */
export const stageFilters: readonly { key: string; name: string; stages: readonly ArticleStage[] }[] = [
  { key: '', name: 'All', stages: ['DRAFT', 'SUBMITTED', 'SCHEDULED', 'EMBARGOED', 'PUBLISHED', 'UNPUBLISHED', 'RETRACTED'] },
  { key: 'drafts', name: 'Drafts', stages: ['DRAFT'] },
  { key: 'submitted', name: 'Submitted', stages: ['SUBMITTED'] },
  { key: 'scheduled', name: 'Scheduled', stages: ['SCHEDULED', 'EMBARGOED'] },
  { key: 'published', name: 'Published', stages: ['PUBLISHED'] },
  { key: 'withdrawn', name: 'Withdrawn', stages: ['UNPUBLISHED', 'RETRACTED'] },
  { key: 'deleted', name: 'Deleted', stages: ['DELETED'] },
]
