/** What the newsroom has decided about an article. Whether it is public follows from this and its dates. */
export type ArticleStatus = 'DRAFT' | 'SCHEDULED' | 'EMBARGOED' | 'PUBLISHED' | 'RETRACTED'
