import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Span, SpanInput } from './span.ts'

@ObjectType({ description: 'A heading within an article.' })
export class HeadingBlock {
  @Field(() => [Span], { description: 'Its text.' })
  text!: Span[]

  @Field(() => Int, { description: 'Rank, 2 to 6; the headline of the article is rank 1.' })
  level!: number
}

@InputType({ description: 'A heading within an article.' })
export class HeadingBlockInput {
  @Field(() => [SpanInput], { description: 'Its text; something in it must be visible.' })
  text!: SpanInput[]

  @Field(() => Int, { description: 'Rank, 2 to 6; the headline of the article is rank 1.' })
  level!: number
}
