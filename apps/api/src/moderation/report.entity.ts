import type { ReportReason } from '@broadsheet/schema'
import { CommentReport } from '@broadsheet/schema/graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'

@Entity('comment_report')
export class CommentReportEntity extends CommentReport {
  @PrimaryColumn('uuid') commentId!: string
  /** Who reported it: nobody is told. */
  @PrimaryColumn('uuid') userId!: string
  @Column('text') declare reason: ReportReason
  @Column('text', { nullable: true }) declare text: string | null
  @Column({ type: 'timestamptz', precision: 3 }) madeAt!: Date
  /** When a moderator has looked at it. */
  @Column({ type: 'timestamptz', nullable: true, precision: 3 }) dismissedAt!: Date | null
}
