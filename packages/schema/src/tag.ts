import { ArgsType, Field, ObjectType } from 'type-graphql'
import { limits } from './limits.ts'
import { MutationArgs } from './mutation.ts'
import { Node } from './node.ts'
import { connectionOf, edgeOf } from './paging.ts'

@ObjectType({
  implements: Node,
  description: 'A subject that articles share, across sections. Visible once a public article bears it, and to the newsroom before.',
})
export class Tag extends Node {
  @Field(() => String, { description: 'Its name in addresses: lower case, digits and hyphens; unique among tags.' })
  slug!: string

  @Field(() => String, { description: 'Its name as printed.' })
  name!: string
}

@ObjectType({ description: 'One place in a list of tags.' })
export class TagEdge extends edgeOf(() => Tag) {}

@ObjectType({ description: 'A page of a list of tags.' })
export class TagConnection extends connectionOf(() => Tag, TagEdge) {}

@ArgsType()
export class CreateTagArgs extends MutationArgs {
  @Field(() => String, { description: `The name as it is to be printed; 1 to ${limits.text.tag} characters.` })
  name!: string
}
