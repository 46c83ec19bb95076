import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Computer code, or any text whose spaces and line breaks must be kept.' })
export class CodeBlock {
  @Field(() => String, { description: 'The text, unchanged.' })
  code!: string

  @Field(() => String, { nullable: true, description: 'Name of the language in lower case, if known.' })
  language!: string | null
}
