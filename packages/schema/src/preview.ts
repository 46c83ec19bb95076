import { GraphQLDateTime, GraphQLURL } from 'graphql-scalars'
import { Field, Int, ObjectType } from 'type-graphql'

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
