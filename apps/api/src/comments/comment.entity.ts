import { Comment } from '@broadsheet/schema/graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'

/** What moderation has decided about a comment. */
export type CommentStatus = 'PUBLISHED' | 'HELD' | 'REJECTED'

@Entity('comment')
export class CommentEntity extends Comment {
  @PrimaryColumn('uuid') declare id: string
  @Column({ type: 'timestamptz', precision: 3 }) declare postedAt: Date
  @Column({ type: 'timestamptz', nullable: true, precision: 3 }) declare editedAt: Date | null
  @Column('uuid') articleId!: string
  @Column('uuid', { nullable: true }) parentId!: string | null
  /** Keys of the comments above, from the top of the thread down. */
  @Column('uuid', { array: true }) ancestors!: string[]
  @Column('text') status!: CommentStatus
  @Column('text') commenterName!: string
  @Column('text') text!: string
}
