import { GraphQLURL } from 'graphql-scalars'
import { Field, ObjectType } from 'type-graphql'
import { Node } from './node.ts'
import { connectionOf, edgeOf } from './paging.ts'
import { AuthorKind, BylineRole } from './vocabulary/author.ts'

@ObjectType({ description: 'An address that an author wishes to be found under.' })
export class AuthorLink {
  @Field(() => String, { description: 'What stands behind the address, for people.' })
  label!: string

  @Field(() => GraphQLURL, { description: 'The address.' })
  url!: string
}

@ObjectType({
  implements: Node,
  description:
    'Who wrote, photographed or edited: a person, a desk or an agency. Never a login. Visible once a public article bears the name, and to the newsroom before.',
})
export class Author extends Node {
  @Field(() => String, { description: 'The name in addresses: lower case, digits and hyphens; unique among authors.' })
  slug!: string

  @Field(() => String, { description: 'The name as printed in a byline.' })
  name!: string

  @Field(() => AuthorKind, { description: 'Whether this is a person, a desk or an agency.' })
  kind!: AuthorKind

  @Field(() => String, { nullable: true, description: 'A few sentences about the author, plain text.' })
  biography!: string | null

  @Field(() => [AuthorLink], { description: 'Where else to find the author, in the order to print.' })
  links!: AuthorLink[]
}

@ObjectType({ description: 'One place in a list of authors.' })
export class AuthorEdge extends edgeOf(() => Author) {}

@ObjectType({ description: 'A page of a list of authors.' })
export class AuthorConnection extends connectionOf(() => Author, AuthorEdge) {}

@ObjectType({ description: 'An author together with what they did for one article.' })
export class Byline {
  @Field(() => BylineRole, { description: 'What the author did for this article.' })
  role!: BylineRole
}
