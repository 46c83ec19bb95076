import type { ArticleStage, CommentingStatus, Completeness } from '@broadsheet/schema'
import { type Correction, Manuscript, type Source } from '@broadsheet/schema/graphql'
import { Column, PrimaryColumn, ViewEntity } from 'typeorm'
import type { ArticleStatus } from '../articles/article.status.ts'
import type { KeptBlock, KeptImageUse } from '../articles/body.ts'
import type { KeptByline, ManuscriptContent } from './content.ts'

/** A view: each article with its latest revision. It is written by writing those two. */
@ViewEntity({ name: 'manuscript', synchronize: false })
export class ManuscriptEntity extends Manuscript implements ManuscriptContent {
  @PrimaryColumn('uuid') declare id: string
  @Column('int') declare version: number
  @Column('int', { nullable: true }) declare publishedVersion: number | null
  @Column('text') declare slug: string
  @Column('text') declare headline: string
  @Column('text', { nullable: true }) declare standfirst: string | null
  @Column('text') declare language: string
  @Column('text') declare completeness: Completeness
  @Column('jsonb', { nullable: true }) declare source: Source | null
  @Column('jsonb') declare corrections: Correction[]
  @Column('text') declare commenting: CommentingStatus
  @Column('int') declare wordCount: number
  @Column('boolean', { default: true }) declare suggestible: boolean
  @Column({ type: 'timestamptz', nullable: true, precision: 3 }) declare publishedAt: Date | null
  @Column({ type: 'timestamptz', nullable: true, precision: 3 }) declare updatedAt: Date | null
  @Column({ type: 'timestamptz', nullable: true, precision: 3 }) declare embargoedUntil: Date | null
  @Column({ type: 'timestamptz', nullable: true, precision: 3 }) declare unpublishAt: Date | null
  @Column({ type: 'timestamptz', precision: 3 }) declare createdAt: Date
  @Column({ type: 'timestamptz', precision: 3 }) declare savedAt: Date
  /** Kept nowhere: the noun derives it from status and dates at the instant of reading. */
  declare stage: ArticleStage

  @Column('text') status!: ArticleStatus
  /** The slug under which readers find the article; `slug` is that of the latest revision. */
  @Column('text') publicSlug!: string
  @Column('uuid') sectionId!: string
  @Column('uuid', { array: true }) tagIds!: string[]
  @Column('jsonb') bylines!: KeptByline[]
  @Column('jsonb', { nullable: true }) hero!: KeptImageUse | null
  @Column('jsonb') body!: KeptBlock[]
  @Column('uuid', { array: true }) relatedIds!: string[]
  @Column('uuid', { array: true, default: '{}' }) unrelatedIds!: string[]
  /** Why the article was taken back, for readers. */
  @Column('text', { nullable: true }) retraction!: string | null
  @Column({ type: 'timestamptz', nullable: true, precision: 3 }) retractedAt!: Date | null
  @Column('uuid') revisionId!: string
  /** Key of the user who saved the latest revision; null for imports. */
  @Column('uuid', { nullable: true }) savedBy!: string | null
  /** Key of the user who began it; null for imports. */
  @Column('uuid', { nullable: true }) createdBy!: string | null
}
