import { Column, PrimaryColumn, ViewEntity } from 'typeorm'

/** A view of users that holds nothing but what moderators see of a commenter. */
@ViewEntity({ name: 'commenter_account', synchronize: false })
export class CommenterAccountEntity {
  @PrimaryColumn('uuid') id!: string
  @Column('text') name!: string
  @Column({ type: 'timestamptz', precision: 3 }) createdAt!: Date
}
