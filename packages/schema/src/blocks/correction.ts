import { GraphQLDateTime } from 'graphql-scalars'
import { Field, InputType, ObjectType } from 'type-graphql'
import { Span, SpanInput } from './span.ts'

@ObjectType({ description: 'A correction printed at its place in the text. `Article.corrections` lists all changes.' })
export class CorrectionBlock {
  @Field(() => [Span], { description: 'What was changed.' })
  text!: Span[]

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was changed.' })
  date!: Date | null
}

@InputType({ description: 'A correction printed at its place in the text.' })
export class CorrectionBlockInput {
  @Field(() => [SpanInput], { description: 'What was changed.' })
  text!: SpanInput[]

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was changed, if that is to be printed.' })
  date?: Date | null
}
