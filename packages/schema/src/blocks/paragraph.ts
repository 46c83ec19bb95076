import { Field, InputType, ObjectType } from 'type-graphql'
import { Span, SpanInput } from './span.ts'

@ObjectType({ description: 'A paragraph.' })
export class ParagraphBlock {
  @Field(() => [Span], { description: 'Its text.' })
  text!: Span[]
}

@InputType({ description: 'A paragraph.' })
export class ParagraphBlockInput {
  @Field(() => [SpanInput], { description: 'Its text; something in it must be visible.' })
  text!: SpanInput[]
}
