import { GraphQLURL } from 'graphql-scalars'
import { Field, ObjectType } from 'type-graphql'
import { Mark } from '../vocabulary/block.ts'

@ObjectType({
  description: 'A run of text that shares its marks and its link. The texts of all spans, put together, are the text of the block.',
})
export class Span {
  @Field(() => String, { description: 'Plain text; a line feed is a line break. Never HTML.' })
  text!: string

  @Field(() => [Mark], { description: 'How this run is set off; empty for plain text.' })
  marks!: Mark[]

  @Field(() => GraphQLURL, { nullable: true, description: 'Address that this run leads to: http, https, mailto or tel.' })
  link!: string | null
}
