import type { CommentState } from '@broadsheet/schema'
import { Comment } from '@broadsheet/schema/graphql'
import { Column, PrimaryColumn, ViewEntity } from 'typeorm'

/** A comment as it may be shown: a view, in which what was taken down or back has neither words nor name. */
@ViewEntity({ name: 'shown_comment', synchronize: false })
export class CommentEntity extends Comment {
  @PrimaryColumn('uuid') declare id: string
  @Column({ type: 'timestamptz', precision: 3 }) declare postedAt: Date
  @Column({ type: 'timestamptz', nullable: true, precision: 3 }) declare editedAt: Date | null
  @Column('uuid') articleId!: string
  @Column('uuid', { nullable: true }) parentId!: string | null
  /** Keys of the comments above, from the top of the thread down. */
  @Column('uuid', { array: true }) ancestors!: string[]
  @Column('text') status!: CommentState
  @Column('text') commenterName!: string
  @Column('text') text!: string
  @Column('uuid', { nullable: true }) userId!: string | null
  @Column('text', { nullable: true }) guestHash!: string | null
  @Column({ type: 'timestamptz', nullable: true, precision: 3 }) publishedAt!: Date | null
  @Column('text', { nullable: true }) declare verdict: string | null
  /** Whether the viewer wrote it. */
  declare own: boolean
  /** Until when the viewer can change it, as JSON has it. */
  lastChange!: string | null
}
