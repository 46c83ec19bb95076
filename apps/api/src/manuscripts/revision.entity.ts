import type { CommentingStatus, Completeness, ManuscriptAction, ManuscriptField } from '@broadsheet/schema'
import { type Correction, Revision, type Source } from '@broadsheet/schema/graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { KeptBlock, KeptImageUse } from '../articles/body.ts'
import type { KeptByline, ManuscriptContent } from './content.ts'

/** Never changed once it is written: a trigger of the database sees to that. */
@Entity('revision')
export class RevisionEntity extends Revision implements ManuscriptContent {
  @PrimaryColumn('uuid') declare id: string
  @Column('int') declare number: number
  @Column('text') declare action: ManuscriptAction
  @Column({ type: 'timestamptz', precision: 3 }) declare savedAt: Date
  @Column('text', { nullable: true }) declare note: string | null
  @Column('text', { array: true }) declare changed: ManuscriptField[]
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

  @Column('uuid') articleId!: string
  @Column('uuid') sectionId!: string
  @Column('uuid', { array: true }) tagIds!: string[]
  @Column('jsonb') bylines!: KeptByline[]
  @Column('jsonb', { nullable: true }) hero!: KeptImageUse | null
  @Column('jsonb') body!: KeptBlock[]
  @Column('uuid', { array: true }) relatedIds!: string[]
  @Column('uuid', { array: true, default: '{}' }) unrelatedIds!: string[]
  /** Key of the user; null for imports. */
  @Column('uuid', { nullable: true }) savedBy!: string | null
}
