/** What the newsroom has decided about an article. Whether it is public follows from this and its dates. */
export type ArticleStatus = 'DRAFT' | 'SUBMITTED' | 'PUBLISHED' | 'RETRACTED' | 'DELETED'
