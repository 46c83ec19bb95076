import { Field, Int, ObjectType } from 'type-graphql'
import { Span } from './span.ts'

@ObjectType({ description: 'A heading within an article.' })
export class HeadingBlock {
  @Field(() => [Span], { description: 'Its text.' })
  text!: Span[]

  @Field(() => Int, { description: 'Rank, 2 to 6; the headline of the article is rank 1.' })
  level!: number
}
