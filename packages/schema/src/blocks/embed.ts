import { GraphQLURL } from 'graphql-scalars'
import { Field, InputType, ObjectType } from 'type-graphql'
import { limits } from '../limits.ts'

@ObjectType({ description: 'Something that is shown by another site, such as a video. Only its address is kept, never its markup.' })
export class EmbedBlock {
  @Field(() => GraphQLURL, { description: 'Address of its page there.' })
  url!: string

  @Field(() => String, { nullable: true, description: 'What it is, for people.' })
  title!: string | null

  @Field(() => String, { nullable: true, description: 'Name of the other site.' })
  provider!: string | null
}

@InputType({ description: 'Something that is shown by another site, such as a video.' })
export class EmbedBlockInput {
  @Field(() => GraphQLURL, {
    description: 'Address of its page there, http or https. The address of a player of YouTube or Vimeo is turned into that of its page.',
  })
  url!: URL

  @Field(() => String, { nullable: true, description: `What it is, for people; at most ${limits.text.title} characters.` })
  title?: string | null

  @Field(() => String, {
    nullable: true,
    description: `Name of the other site; found from the address by default. At most ${limits.text.label} characters.`,
  })
  provider?: string | null
}
