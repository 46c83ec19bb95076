import type { Role } from '@broadsheet/schema'
import { Column, Entity, PrimaryColumn } from 'typeorm'

/** Somebody who signs in. Not an author: a byline needs no login, and a login no byline. Nothing of it is in the schema. */
@Entity('app_user')
export class UserEntity {
  @PrimaryColumn('uuid') id!: string
  /** As it was given, for writing to. */
  @Column('text') email!: string
  /** By which it is found: one for all spellings of the same address. */
  @Column('text') emailKey!: string
  /** As colleagues and other readers see it. */
  @Column('text') name!: string
  @Column('text') role!: Role
  /** The byline they write under. */
  @Column('uuid', { nullable: true }) authorId!: string | null
  /** Sections that an editor answers for; null means all of them. */
  @Column('uuid', { array: true, nullable: true }) sectionIds!: string[] | null
  /** Argon2id with its parameters, as one text. */
  @Column('text') passwordHash!: string
  @Column({ type: 'timestamptz', precision: 3 }) createdAt!: Date
  /** When the owner of the address confirmed it; nobody signs in before. */
  @Column({ type: 'timestamptz', nullable: true, precision: 3 }) confirmedAt!: Date | null
}
