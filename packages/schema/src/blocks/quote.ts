import { Field, InputType, ObjectType } from 'type-graphql'
import { limits } from '../limits.ts'
import { Span, SpanInput } from './span.ts'

@ObjectType({ description: 'Words of somebody else, longer than a phrase.' })
export class QuoteBlock {
  @Field(() => [Span], { description: 'What was said or written; an empty line parts paragraphs.' })
  text!: Span[]

  @Field(() => String, { nullable: true, description: 'Who said it, as printed.' })
  attribution!: string | null
}

@InputType({ description: 'Words of somebody else, longer than a phrase.' })
export class QuoteBlockInput {
  @Field(() => [SpanInput], { description: 'What was said or written; an empty line parts paragraphs.' })
  text!: SpanInput[]

  @Field(() => String, { nullable: true, description: `Who said it, as printed; at most ${limits.text.attribution} characters.` })
  attribution?: string | null
}
