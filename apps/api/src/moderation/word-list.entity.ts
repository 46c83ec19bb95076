import { WordList } from '@broadsheet/schema/graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'

@Entity('word_list')
export class WordListEntity extends WordList {
  @PrimaryColumn('text') declare language: string
  @Column('text', { array: true }) declare hold: string[]
  @Column('text', { array: true }) declare reject: string[]
}
