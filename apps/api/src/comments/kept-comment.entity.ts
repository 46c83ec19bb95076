import type { CommentState } from '@broadsheet/schema'
import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A comment as it is kept, also what only moderators may read of it. */
@Entity('comment')
export class KeptCommentEntity {
  @PrimaryColumn('uuid') id!: string
  @Column('uuid') articleId!: string
  @Column('uuid', { nullable: true }) parentId!: string | null
  /** Keys of the comments above, from the top of the thread down. */
  @Column('uuid', { array: true }) ancestors!: string[]
  @Column('text') status!: CommentState
  @Column('text') commenterName!: string
  @Column('text') text!: string
  /** By which the same words are known again, however they are spaced and capitalised. */
  @Column('text', { nullable: true }) textKey!: string | null
  /** The user who wrote it; null for guests and for imports. */
  @Column('uuid', { nullable: true }) userId!: string | null
  /** Hash of what the browser of a guest keeps. */
  @Column('text', { nullable: true }) guestHash!: string | null
  /** What its commenter is told of why it is held or was rejected. */
  @Column('text', { nullable: true }) verdict!: string | null
  @Column({ type: 'timestamptz', precision: 3 }) postedAt!: Date
  @Column({ type: 'timestamptz', nullable: true, precision: 3 }) editedAt!: Date | null
  /** When it first became public; null if it never did. */
  @Column({ type: 'timestamptz', nullable: true, precision: 3 }) publishedAt!: Date | null
}
