import { Field, InputType, ObjectType } from 'type-graphql'
import { limits } from '../limits.ts'
import { CellAlignment } from '../vocabulary/block.ts'
import { Span, SpanInput } from './span.ts'

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

@InputType({ description: 'One cell of a table.' })
export class TableCellInput {
  @Field(() => [SpanInput], { description: 'Its text; empty for an empty cell.' })
  text!: SpanInput[]

  @Field(() => CellAlignment, { nullable: true, description: 'How its text is aligned; START by default.' })
  align?: CellAlignment | null
}

@InputType({ description: 'One row of a table.' })
export class TableRowInput {
  @Field(() => [TableCellInput], { description: `Its cells, as many as every other row has; 1 to ${limits.body.tableColumns}.` })
  cells!: TableCellInput[]
}

@InputType({ description: 'A table of figures or words.' })
export class TableBlockInput {
  @Field(() => String, { nullable: true, description: `What the table shows, plain text; at most ${limits.text.caption} characters.` })
  caption?: string | null

  @Field(() => TableRowInput, { nullable: true, description: 'The heads of the columns, if it has heads.' })
  head?: TableRowInput | null

  @Field(() => [TableRowInput], { description: `The rows below the head; 1 to ${limits.body.tableRows}.` })
  rows!: TableRowInput[]
}
