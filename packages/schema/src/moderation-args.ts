import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { InstantInput } from './instant.ts'
import { limits } from './limits.ts'
import { MutationArgs } from './mutation.ts'
import { PageArgs } from './paging.ts'
import { CommentingStatus } from './vocabulary/article.ts'
import { ModerationAction, ModerationQueue, SanctionKind } from './vocabulary/moderation.ts'

const reason = `1 to ${limits.comment.reason} characters`

@InputType({ description: 'Narrows a queue; all given conditions hold together.' })
export class ModerationFilter {
  @Field(() => ID, { nullable: true, description: 'The id of the article that they stand below.' })
  article?: string | null

  @Field(() => String, { nullable: true, description: 'The code of a check that did not let them pass, such as LINKS.' })
  check?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Words, or beginnings of words, that all stand in text or name; accents and case do not count.',
  })
  text?: string | null

  @Field(() => ID, { nullable: true, description: 'The id of the user who wrote them.' })
  commenter?: string | null
}

@ArgsType()
export class ModerationListArgs extends PageArgs {
  @Field(() => ModerationQueue, { description: 'Which comments, and in which order.' })
  queue!: ModerationQueue

  @Field(() => ModerationFilter, { nullable: true, description: 'Which of them; all by default.' })
  filter?: ModerationFilter | null
}

@ArgsType()
export class ModerateCommentsArgs extends MutationArgs {
  @Field(() => [ID], { description: `Ids of moderated comments; 1 to ${limits.list}.` })
  ids!: string[]

  @Field(() => ModerationAction, { description: 'What is to be done about each of them.' })
  action!: ModerationAction

  @Field(() => String, {
    nullable: true,
    description: `Why, ${reason}: needed for REJECT and REMOVE, where the commenter reads it; for the log otherwise.`,
  })
  reason?: string | null
}

@ArgsType()
export class UndoDecisionArgs extends MutationArgs {
  @Field(() => ID, { description: 'The id of the decision.' })
  id!: string
}

@ArgsType()
export class CommenterArgs extends MutationArgs {
  @Field(() => ID, { description: 'The id of the user.' })
  user!: string
}

@ArgsType()
export class SanctionArgs extends CommenterArgs {
  @Field(() => SanctionKind, { description: 'What is to be taken from them.' })
  kind!: SanctionKind

  @Field(() => InstantInput, { nullable: true, description: 'When it ends by itself, not in the past; never by default.' })
  until?: InstantInput | null

  @Field(() => String, { description: `Why, ${reason}; a commenter who is suspended reads it.` })
  reason!: string
}

@ArgsType()
export class SetCommentingArgs extends MutationArgs {
  @Field(() => ID, { description: 'The id of a public article.' })
  article!: string

  @Field(() => CommentingStatus, { description: 'Whether readers may comment, whatever the text of the article says of it.' })
  commenting!: CommentingStatus

  @Field(() => Boolean, { nullable: true, description: 'Whether guests may comment who are not signed in; as it was by default.' })
  guests?: boolean | null

  @Field(() => InstantInput, {
    nullable: true,
    description: 'From when on no comments are taken any more, not in the past; only with OPEN, and never by default.',
  })
  endsAt?: InstantInput | null
}

@ArgsType()
export class SetWordListArgs extends MutationArgs {
  @Field(() => String, { description: 'Of which language: the BCP 47 tag of articles, such as `de`; `*` for all.' })
  language!: string

  @Field(() => [String], { description: 'Words for which a comment is held.' })
  hold!: string[]

  @Field(() => [String], { description: 'Words for which a comment is not taken.' })
  reject!: string[]
}
