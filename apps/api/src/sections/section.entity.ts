import { Section } from '@broadsheet/schema/graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'

@Entity('section')
export class SectionEntity extends Section {
  @PrimaryColumn('uuid') declare id: string
  @Column('text') declare slug: string
  @Column('text') declare name: string
  @Column('text', { nullable: true }) declare description: string | null
  /** Place among the sections, as in the navigation. */
  @Column('int') position!: number
}
