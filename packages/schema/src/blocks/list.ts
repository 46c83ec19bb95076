import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { limits } from '../limits.ts'
import { ListStyle } from '../vocabulary/block.ts'
import { Span, SpanInput } from './span.ts'

@ObjectType({ description: 'One item of a list.' })
export class ListItem {
  @Field(() => [Span], { description: 'Its text.' })
  text!: Span[]

  @Field(() => Int, { description: 'How deep it is nested: 0 for the outermost list.' })
  depth!: number
}

@ObjectType({ description: 'A list; nested lists are kept as the depth of their items.' })
export class ListBlock {
  @Field(() => ListStyle, { description: 'Numbered or bulleted.' })
  style!: ListStyle

  @Field(() => [ListItem], { description: 'Its items, in order.' })
  items!: ListItem[]
}

@InputType({ description: 'One item of a list.' })
export class ListItemInput {
  @Field(() => [SpanInput], { description: 'Its text; something in it must be visible.' })
  text!: SpanInput[]

  @Field(() => Int, {
    nullable: true,
    description: `How deep it is nested: 0, the default, for the outermost list, ${limits.body.listDepth} at most; at most one deeper than the item before.`,
  })
  depth?: number | null
}

@InputType({ description: 'A list; nested lists are written as the depth of their items.' })
export class ListBlockInput {
  @Field(() => ListStyle, { description: 'Numbered or bulleted.' })
  style!: ListStyle

  @Field(() => [ListItemInput], { description: `Its items, in order; 1 to ${limits.body.listItems}.` })
  items!: ListItemInput[]
}
