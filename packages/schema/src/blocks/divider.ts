import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'A break between two parts of a text.' })
export class DividerBlock {
  @Field(() => String, { nullable: true, description: 'Words set into the break, such as a time; null for a plain one.' })
  label!: string | null
}
