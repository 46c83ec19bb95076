import { Publication } from '@broadsheet/schema/graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'

@Entity('publication')
export class PublicationEntity extends Publication {
  /** Always true: there is one row. */
  @PrimaryColumn('boolean') id!: boolean
  @Column('text') declare name: string
  @Column('text', { nullable: true }) declare tagline: string | null
  @Column('text') declare language: string
  @Column('text') declare timeZone: string
}
