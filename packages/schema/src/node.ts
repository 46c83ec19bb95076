import { Field, ID, InterfaceType } from 'type-graphql'

@InterfaceType({ description: 'Anything that has an identity and can be fetched by it with `node(id)`.' })
export abstract class Node {
  @Field(() => ID, { description: 'Opaque and globally unique; stable for the life of the object.' })
  id!: string
}
