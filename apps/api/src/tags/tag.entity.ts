import { Tag } from '@broadsheet/schema/graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'

@Entity('tag')
export class TagEntity extends Tag {
  @PrimaryColumn('uuid') declare id: string
  @Column('text') declare slug: string
  @Column('text') declare name: string
}
