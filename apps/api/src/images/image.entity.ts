import { type Credit, type FocalPoint, Image } from '@broadsheet/schema/graphql'
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm'

@Entity('image')
export class ImageEntity extends Image {
  @PrimaryColumn('uuid') declare id: string
  @Column('text') declare alt: string
  @Column('int') declare width: number
  @Column('int') declare height: number
  @Column('text', { nullable: true }) declare placeholder: string | null
  @Column('jsonb') declare credits: Credit[]
  @Column('jsonb', { nullable: true }) declare focalPoint: FocalPoint | null
  @Column('text', { nullable: true }) declare license: string | null
  @Column('boolean') declare canDistribute: boolean
  @Column('boolean') declare creditNotRequired: boolean
  /** Name of the original in the folder of originals: the hash of its bytes and its type. */
  @Column('text') file!: string
  /** The caption that came inside the file, for whoever places the image in an article. */
  @Column('text', { nullable: true }) suppliedCaption!: string | null
  /** Who uploaded it; null for what was imported. */
  @Column('uuid', { nullable: true }) uploadedBy!: string | null
  @CreateDateColumn({ type: 'timestamptz', precision: 3 }) createdAt!: Date
}
