import { GraphQLURL } from 'graphql-scalars'
import { Field, InputType, ObjectType } from 'type-graphql'
import { limits } from '../limits.ts'
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

@InputType({ description: 'A run of text that shares its marks and its link. Neighbours that share them too are kept as one run.' })
export class SpanInput {
  @Field(() => String, {
    description:
      'Plain text, kept as typed: markup in it is shown, never carried out. A line feed is a line break. Spaces between runs are kept.',
  })
  text!: string

  @Field(() => [Mark], { nullable: true, description: 'How this run is set off; none by default.' })
  marks?: Mark[] | null

  @Field(() => String, {
    nullable: true,
    description: `Address that this run leads to: http, https, mailto or tel, or a path on this site that begins with one \`/\`. At most ${limits.text.link} characters, without a user name or password.`,
  })
  link?: string | null
}
