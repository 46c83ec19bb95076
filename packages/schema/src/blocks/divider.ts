import { Field, InputType, ObjectType } from 'type-graphql'
import { limits } from '../limits.ts'

@ObjectType({ description: 'A break between two parts of a text.' })
export class DividerBlock {
  @Field(() => String, { nullable: true, description: 'Words set into the break, such as a time; null for a plain one.' })
  label!: string | null
}

@InputType({ description: 'A break between two parts of a text.' })
export class DividerBlockInput {
  @Field(() => String, {
    nullable: true,
    description: `Words set into the break, such as a time; none for a plain one. At most ${limits.text.label} characters.`,
  })
  label?: string | null
}
