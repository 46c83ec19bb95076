import { GraphQLDateTime } from 'graphql-scalars'
import { Field, ObjectType } from 'type-graphql'
import { Span } from './span.ts'

@ObjectType({ description: 'A correction printed at its place in the text. `Article.corrections` lists all changes.' })
export class CorrectionBlock {
  @Field(() => [Span], { description: 'What was changed.' })
  text!: Span[]

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was changed.' })
  date!: Date | null
}
