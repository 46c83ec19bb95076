import { Field, ObjectType } from 'type-graphql'
import { Node } from './node.ts'

@ObjectType({ implements: Node, description: 'A part of the paper. Every article stands in exactly one.' })
export class Section extends Node {
  @Field(() => String, { description: 'Its name in addresses: lower case, digits and hyphens; unique among sections.' })
  slug!: string

  @Field(() => String, { description: 'Its name as printed.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'One or two sentences about what belongs here.' })
  description!: string | null
}
