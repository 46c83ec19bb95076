import type { CheckVerdict } from '@broadsheet/schema'
import { ModerationNote } from '@broadsheet/schema/graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'

@Entity('comment_note')
export class ModerationNoteEntity extends ModerationNote {
  @PrimaryColumn('uuid') id!: string
  @Column('uuid') commentId!: string
  @Column('int') position!: number
  @Column('text') checkName!: string
  @Column('text') declare verdict: CheckVerdict
  @Column('text') declare text: string
  @Column('text', { nullable: true }) declare detail: string | null
  @Column({ type: 'timestamptz', precision: 3 }) madeAt!: Date
}
