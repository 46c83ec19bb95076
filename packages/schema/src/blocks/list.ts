import { Field, Int, ObjectType } from 'type-graphql'
import { ListStyle } from '../vocabulary/block.ts'
import { Span } from './span.ts'

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
