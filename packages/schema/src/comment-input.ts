import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { limits } from './limits.ts'
import { MutationArgs } from './mutation.ts'
import { ReportReason } from './vocabulary/comment.ts'

const { text, name, depth, reason } = limits.comment

const textOf = `Plain text, 1 to ${text} characters. \`*emphasis*\`, \`**strong**\`, code between backticks and addresses of pages mean something in HTML.`

@InputType({ description: 'What somebody says about an article.' })
export class PostCommentInput {
  @Field(() => ID, { description: 'The id of the article.' })
  article!: string

  @Field(() => ID, {
    nullable: true,
    description: `The id of the comment that it replies to, which is public and belongs to the same article; null or absent: none. A reply to the ${depth + 1}th level of a thread is put beside the comment that it answers.`,
  })
  parent?: string | null

  @Field(() => String, { description: textOf })
  text!: string

  @Field(() => String, {
    nullable: true,
    description: `The name of a guest, 2 to ${name} characters on one line. Only for who is not signed in, and needed then: signed-in readers have theirs.`,
  })
  name?: string | null
}

@ArgsType()
export class PostCommentArgs extends MutationArgs {
  @Field(() => PostCommentInput, { description: 'The comment.' })
  input!: PostCommentInput
}

@ArgsType()
export class EditCommentArgs extends MutationArgs {
  @Field(() => ID, { description: 'The id of the comment.' })
  id!: string

  @Field(() => String, { description: `What it is to say from now on. ${textOf}` })
  text!: string
}

@ArgsType()
export class WithdrawCommentArgs extends MutationArgs {
  @Field(() => ID, { description: 'The id of the comment.' })
  id!: string
}

@ArgsType()
export class ReportCommentArgs extends MutationArgs {
  @Field(() => ID, { description: 'The id of the comment.' })
  id!: string

  @Field(() => ReportReason, { description: 'What is wrong with it.' })
  reason!: ReportReason

  @Field(() => String, {
    nullable: true,
    description: `The same in words, for moderators only: at most ${reason} characters. Needed for the reason OTHER.`,
  })
  text?: string | null
}

@ArgsType()
export class EraseMyCommentsArgs extends MutationArgs {
  @Field(() => String, { description: 'The password of whoever is signed in.' })
  password!: string
}
