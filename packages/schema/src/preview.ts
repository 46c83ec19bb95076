import { GraphQLDateTime, GraphQLURL } from 'graphql-scalars'
import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql'
import { InstantInput } from './instant.ts'
import { limits } from './limits.ts'
import { MutationArgs } from './mutation.ts'

@ObjectType({ description: 'A link by which somebody can see one article as it will be, without signing in.' })
export class PreviewLink {
  @Field(() => GraphQLURL, { description: 'Address of the page. Whoever has it can open it: it is the permission.' })
  url!: string

  @Field(() => GraphQLDateTime, { description: 'From when on it opens nothing any more.' })
  expiresAt!: Date
}

@ObjectType({ description: 'What a preview link opens: one article as it will be, in the paper as it is now.' })
export class Preview {
  @Field(() => Int, { description: 'Number of the revision that is shown.' })
  version!: number

  @Field(() => GraphQLDateTime, { description: 'From when on the link opens nothing any more.' })
  expiresAt!: Date
}

@ArgsType()
export class PreviewLinkArgs extends MutationArgs {
  @Field(() => ID, { description: 'The id of the manuscript.' })
  id!: string

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the revision to show; by default the latest one at the time of looking.',
  })
  revision?: string | null

  @Field(() => InstantInput, {
    nullable: true,
    description: `Until when the link is to open it: ${limits.preview.defaultDays} days by default, ${limits.preview.maxDays} days at most.`,
  })
  expiresAt?: InstantInput | null
}
