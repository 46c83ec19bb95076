import { Field, ObjectType } from 'type-graphql'
import { Span } from './span.ts'

@ObjectType({ description: 'Words of somebody else, longer than a phrase.' })
export class QuoteBlock {
  @Field(() => [Span], { description: 'What was said or written; an empty line parts paragraphs.' })
  text!: Span[]

  @Field(() => String, { nullable: true, description: 'Who said it, as printed.' })
  attribution!: string | null
}
