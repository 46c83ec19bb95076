import { GraphQLURL } from 'graphql-scalars'
import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Something that is shown by another site, such as a video. Only its address is kept, never its markup.' })
export class EmbedBlock {
  @Field(() => GraphQLURL, { description: 'Address of its page there.' })
  url!: string

  @Field(() => String, { nullable: true, description: 'What it is, for people.' })
  title!: string | null

  @Field(() => String, { nullable: true, description: 'Name of the other site.' })
  provider!: string | null
}
