import type { CommentingStatus, Completeness } from '@broadsheet/schema'
import { Article, type Correction, type Source } from '@broadsheet/schema/graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { ArticleStatus } from './article.status.ts'
import type { KeptBlock, KeptImageUse } from './body.ts'

@Entity('article')
export class ArticleEntity extends Article {
  @PrimaryColumn('uuid') declare id: string
  @Column('text') declare slug: string
  @Column('text') declare headline: string
  @Column('text', { nullable: true }) declare standfirst: string | null
  @Column('text') declare language: string
  /** Null only for drafts, which clients never see. */
  @Column({ type: 'timestamptz', nullable: true, precision: 3 }) declare publishedAt: Date
  @Column({ type: 'timestamptz', nullable: true, precision: 3 }) declare updatedAt: Date
  @Column('text') declare completeness: Completeness
  @Column('jsonb', { nullable: true }) declare source: Source | null
  @Column('jsonb') declare corrections: Correction[]
  @Column('int') declare wordCount: number
  @Column('text') declare commenting: CommentingStatus
  @Column('boolean', { default: false }) declare guestsMayComment: boolean
  @Column({ type: 'timestamptz', nullable: true, precision: 3 }) declare commentingEndsAt: Date | null

  @Column('text') status!: ArticleStatus
  @Column('uuid') sectionId!: string
  @Column('jsonb', { nullable: true }) hero!: KeptImageUse | null
  @Column('jsonb') body!: KeptBlock[]
  @Column({ type: 'timestamptz', nullable: true, precision: 3 }) embargoedUntil!: Date | null
  @Column({ type: 'timestamptz', nullable: true, precision: 3 }) unpublishAt!: Date | null
  /** Whether moderators have closed or opened it for comments, whatever its editors say. */
  @Column('text', { nullable: true }) commentingOverride!: CommentingStatus | null
  /** Whether readers may comment at the instant of reading. */
  accepting!: CommentingStatus
  /** Why the article was taken back, for readers. */
  @Column('text', { nullable: true }) retraction!: string | null
  @Column({ type: 'timestamptz', nullable: true, precision: 3 }) retractedAt!: Date | null
  /** Whether it may be suggested beside other articles. */
  @Column('boolean', { default: true }) suggestible!: boolean
  /** Number of its latest revision. */
  @Column('int', { default: 0 }) version!: number
  /** Number of the revision that this row shows readers; null before the first publication. */
  @Column('int', { nullable: true }) publishedVersion!: number | null
  /** The user who began it; null for imports. */
  @Column('uuid', { nullable: true }) createdBy!: string | null
  @Column({ type: 'timestamptz', precision: 3 }) createdAt!: Date
}
