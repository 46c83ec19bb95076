import { Field, InputType, ObjectType } from 'type-graphql'
import { limits } from '../limits.ts'
import { Span, SpanInput } from './span.ts'

@ObjectType({ description: 'A sentence lifted out of the text to catch the eye; leaving it out loses nothing.' })
export class PullQuoteBlock {
  @Field(() => [Span], { description: 'The sentence.' })
  text!: Span[]

  @Field(() => String, { nullable: true, description: 'Who said it, as printed.' })
  attribution!: string | null
}

@InputType({ description: 'A sentence lifted out of the text to catch the eye; leaving it out loses nothing.' })
export class PullQuoteBlockInput {
  @Field(() => [SpanInput], { description: 'The sentence.' })
  text!: SpanInput[]

  @Field(() => String, { nullable: true, description: `Who said it, as printed; at most ${limits.text.attribution} characters.` })
  attribution?: string | null
}
