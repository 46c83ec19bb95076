import { Field, ObjectType } from 'type-graphql'
import { Span } from './span.ts'

@ObjectType({ description: 'A sentence lifted out of the text to catch the eye; leaving it out loses nothing.' })
export class PullQuoteBlock {
  @Field(() => [Span], { description: 'The sentence.' })
  text!: Span[]

  @Field(() => String, { nullable: true, description: 'Who said it, as printed.' })
  attribution!: string | null
}
