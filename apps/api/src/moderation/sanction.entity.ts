import type { SanctionKind } from '@broadsheet/schema'
import { Sanction } from '@broadsheet/schema/graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'

@Entity('commenter_sanction')
export class SanctionEntity extends Sanction {
  @PrimaryColumn('uuid') userId!: string
  @Column('text') declare kind: SanctionKind
  @Column({ type: 'timestamptz', nullable: true, precision: 3 }) declare until: Date | null
  @Column('text') declare reason: string
  @Column({ type: 'timestamptz', precision: 3 }) madeAt!: Date
  @Column('uuid', { nullable: true }) madeBy!: string | null
}
