import { Field, ObjectType } from 'type-graphql'
import { Span } from './span.ts'

@ObjectType({ description: 'A paragraph.' })
export class ParagraphBlock {
  @Field(() => [Span], { description: 'Its text.' })
  text!: Span[]
}
