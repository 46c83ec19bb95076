import { Column, Entity, PrimaryColumn } from 'typeorm'

/** Somebody is signed in. Only a hash of the token is kept: who reads the table cannot take over a session. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn('text') tokenHash!: string
  /** By which a repeated request finds its session again, whatever the token is by now. */
  @Column('uuid') id!: string
  @Column('uuid') userId!: string
  @Column({ type: 'timestamptz', precision: 3 }) createdAt!: Date
  @Column({ type: 'timestamptz', precision: 3 }) expiresAt!: Date
}
