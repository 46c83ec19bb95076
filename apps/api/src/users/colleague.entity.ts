import { Colleague } from '@broadsheet/schema/graphql'
import { Column, PrimaryColumn, ViewEntity } from 'typeorm'

/** A view of users that holds nothing but what colleagues see. */
@ViewEntity({ name: 'colleague', synchronize: false })
export class ColleagueEntity extends Colleague {
  @PrimaryColumn('uuid') id!: string
  @Column('text') declare name: string
}
