import { Field, ObjectType } from 'type-graphql'
import { CellAlignment } from '../vocabulary/block.ts'
import { Span } from './span.ts'

@ObjectType({ description: 'One cell of a table.' })
export class TableCell {
  @Field(() => [Span], { description: 'Its text.' })
  text!: Span[]

  @Field(() => CellAlignment, { description: 'How its text is aligned.' })
  align!: CellAlignment
}

@ObjectType({ description: 'One row of a table.' })
export class TableRow {
  @Field(() => [TableCell], { description: 'Its cells, as many as every other row has.' })
  cells!: TableCell[]
}

@ObjectType({ description: 'A table of figures or words.' })
export class TableBlock {
  @Field(() => String, { nullable: true, description: 'What the table shows, plain text.' })
  caption!: string | null

  @Field(() => TableRow, { nullable: true, description: 'The heads of the columns.' })
  head!: TableRow | null

  @Field(() => [TableRow], { description: 'The rows below the head.' })
  rows!: TableRow[]
}
