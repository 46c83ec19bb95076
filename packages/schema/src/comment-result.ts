import { createUnionType, Field, Int, ObjectType } from 'type-graphql'
import { Comment } from './comment.ts'
import { ErrorCode } from './problems.ts'

@ObjectType({ description: 'The comment is public now.' })
export class CommentPublished {
  @Field(() => Comment, { description: 'The comment.' })
  comment!: Comment
}

@ObjectType({ description: 'A reason why a comment waits.' })
export class ModerationReason {
  @Field(() => String, {
    description: 'The check that asks for a moderator, such as LINKS. Checks come and go: show `text` for those you do not know.',
  })
  code!: string

  @Field(() => String, { description: 'The reason as a sentence in English.' })
  text!: string
}

@ObjectType({ description: 'The comment waits for a moderator. Until then its commenter sees it, and nobody else.' })
export class CommentHeld {
  @Field(() => Comment, { description: 'The comment, with the state HELD.' })
  comment!: Comment

  @Field(() => [ModerationReason], { description: 'Why it waits.' })
  reasons!: ModerationReason[]
}

@ObjectType({ description: 'The comment is not taken. Readers see nothing of it; one that was to be changed is as it was.' })
export class CommentRejected {
  @Field(() => ErrorCode, {
    description:
      'Why: BAD_USER_INPUT, REPEAT_POST, RATE_LIMITED, COMMENTS_CLOSED, NAME_TAKEN, FORBIDDEN, UNAUTHENTICATED where guests are not taken, or NOT_FOUND.',
  })
  code!: ErrorCode

  @Field(() => String, {
    nullable: true,
    description: 'Path of the argument or input field at fault, such as `input.text`; null if none is.',
  })
  field!: string | null

  @Field(() => String, { description: 'The reason as a sentence in English.' })
  message!: string

  @Field(() => Int, { nullable: true, description: 'Seconds after which it can be tried again; null if waiting does not help.' })
  retryAfter!: number | null
}

export const PostCommentResult = createUnionType({
  name: 'PostCommentResult',
  description: 'What became of a comment that somebody posted or changed.',
  types: () => [CommentPublished, CommentHeld, CommentRejected] as const,
})
