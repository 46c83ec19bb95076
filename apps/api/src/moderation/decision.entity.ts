import type { CommentDecision } from '@broadsheet/schema'
import { ModerationDecision } from '@broadsheet/schema/graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Kept } from './kept.ts'

@Entity('moderation_decision')
export class ModerationDecisionEntity extends ModerationDecision {
  @PrimaryColumn('uuid') declare id: string
  /** Counted up in the order in which things were decided. */
  @Column('int') number!: number
  @Column('text') declare decision: CommentDecision
  @Column('text', { nullable: true }) declare reason: string | null
  @Column({ type: 'timestamptz', precision: 3 }) madeAt!: Date
  @Column('uuid', { nullable: true }) madeBy!: string | null
  /** What it is about: a comment, else a user, else an article. */
  @Column('uuid', { nullable: true }) commentId!: string | null
  @Column('uuid', { nullable: true }) userId!: string | null
  @Column('uuid', { nullable: true }) articleId!: string | null
  /** What it changed, as it was before and after: so exactly can it be taken back. */
  @Column('jsonb', { nullable: true }) before!: Kept | null
  @Column('jsonb', { nullable: true }) after!: Kept | null
  /** The decision that it takes back. */
  @Column('uuid', { nullable: true }) undoes!: string | null
  /** Kept nowhere: the noun derives them. */
  declare undone: boolean
  declare undoable: boolean
}
