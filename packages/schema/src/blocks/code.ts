import { Field, InputType, ObjectType } from 'type-graphql'
import { limits } from '../limits.ts'

@ObjectType({ description: 'Computer code, or any text whose spaces and line breaks must be kept.' })
export class CodeBlock {
  @Field(() => String, { description: 'The text, unchanged.' })
  code!: string

  @Field(() => String, { nullable: true, description: 'Name of the language in lower case, if known.' })
  language!: string | null
}

@InputType({ description: 'Computer code, or any text whose spaces and line breaks must be kept.' })
export class CodeBlockInput {
  @Field(() => String, { description: 'The text; kept unchanged, but that lines end with a line feed.' })
  code!: string

  @Field(() => String, { nullable: true, description: `Name of the language, if known; at most ${limits.text.codeLanguage} characters.` })
  language?: string | null
}
