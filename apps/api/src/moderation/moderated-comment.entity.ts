import type { CommentState } from '@broadsheet/schema'
import { ModeratedComment } from '@broadsheet/schema/graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A comment as it is kept: unlike the view that readers are shown, with the words of what was taken down. */
@Entity('comment')
export class ModeratedCommentEntity extends ModeratedComment {
  @PrimaryColumn('uuid') declare id: string
  @Column('text') declare text: string
  @Column({ type: 'timestamptz', precision: 3 }) declare postedAt: Date
  @Column({ type: 'timestamptz', nullable: true, precision: 3 }) declare editedAt: Date | null
  /** Kept nowhere: the noun looks it up. */
  declare articleHeadline: string

  @Column('uuid') articleId!: string
  @Column('uuid', { nullable: true }) parentId!: string | null
  @Column('uuid', { array: true }) ancestors!: string[]
  @Column('text') status!: CommentState
  @Column('text') commenterName!: string
  @Column('text', { nullable: true }) textKey!: string | null
  /** The user who wrote it; null for guests and for imports. */
  @Column('uuid', { nullable: true }) userId!: string | null
  @Column('text', { nullable: true }) guestHash!: string | null
  @Column('text', { nullable: true }) verdict!: string | null
  @Column({ type: 'timestamptz', nullable: true, precision: 3 }) publishedAt!: Date | null
}
