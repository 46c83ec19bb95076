import type { AuthorKind } from '@broadsheet/schema'
import { Author, type AuthorLink } from '@broadsheet/schema/graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'

@Entity('author')
export class AuthorEntity extends Author {
  @PrimaryColumn('uuid') declare id: string
  @Column('text') declare slug: string
  @Column('text') declare name: string
  @Column('text') declare kind: AuthorKind
  @Column('text', { nullable: true }) declare biography: string | null
  @Column('jsonb') declare links: AuthorLink[]
  @Column('uuid', { nullable: true }) portraitId!: string | null
}
