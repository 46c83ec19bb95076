import { Column, Entity, PrimaryColumn } from 'typeorm'

export const roles = ['READER', 'AUTHOR', 'EDITOR', 'MODERATOR', 'ADMINISTRATOR'] as const

/** What a user may do, from reading to running the paper. */
export type Role = (typeof roles)[number]

/** Somebody who signs in. Not an author: a byline needs no login, and a login no byline. Nothing of it is in the schema. */
@Entity('app_user')
export class UserEntity {
  @PrimaryColumn('uuid') id!: string
  /** As it was given, for writing to. */
  @Column('text') email!: string
  /** By which it is found: one for all spellings of the same address. */
  @Column('text') emailKey!: string
  @Column('text') role!: Role
  /** Argon2id with its parameters, as one text. */
  @Column('text') passwordHash!: string
  @Column({ type: 'timestamptz', precision: 3 }) createdAt!: Date
}
