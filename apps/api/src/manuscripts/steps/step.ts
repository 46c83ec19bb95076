import type { ArticleState } from '../../articles/article.service.ts'
import type { ManuscriptContent } from '../content.ts'

/** What doing something to an article comes to. */
export interface Step {
  /** What it says from now on; as before by default. */
  readonly content?: ManuscriptContent
  /** What changes of its status and dates. */
  readonly state?: ArticleState
  readonly note?: string | null
  /** Whether its latest revision is put before readers. */
  readonly release?: boolean
}
