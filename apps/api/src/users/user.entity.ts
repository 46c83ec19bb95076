import type { Role } from '@broadsheet/schema'
import { User } from '@broadsheet/schema/graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'

@Entity('app_user')
export class UserEntity extends User {
  @PrimaryColumn('uuid') declare id: string
  @Column('text') declare email: string
  /** By which it is found: one for all spellings of the same address. */
  @Column('text') emailKey!: string
  @Column('text') declare name: string
  @Column('text') declare role: Role
  /** The byline they write under. */
  @Column('uuid', { nullable: true }) authorId!: string | null
  /** Sections that an editor answers for; null means all of them. */
  @Column('uuid', { array: true, nullable: true }) sectionIds!: string[] | null
  /** Argon2id with its parameters, as one text; null until somebody who was invited has chosen one. */
  @Column('text', { nullable: true }) passwordHash!: string | null
  @Column({ type: 'timestamptz', precision: 3 }) declare createdAt: Date
  /** When the owner of the address confirmed it; nobody signs in before. */
  @Column({ type: 'timestamptz', nullable: true, precision: 3 }) confirmedAt!: Date | null
}
