import { Field, ObjectType } from 'type-graphql'
import { Node } from './node.ts'

@ObjectType({ implements: Node, description: 'A subject that articles share, across sections. Visible once a public article bears it.' })
export class Tag extends Node {
  @Field(() => String, { description: 'Its name in addresses: lower case, digits and hyphens; unique among tags.' })
  slug!: string

  @Field(() => String, { description: 'Its name as printed.' })
  name!: string
}
