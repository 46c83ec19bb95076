import { GraphQLDateTime } from 'graphql-scalars'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from './node.ts'
import { connectionOf, edgeOf } from './paging.ts'
import { CommentState, ReportReason } from './vocabulary/comment.ts'
import { CheckVerdict, CommentDecision, SanctionKind } from './vocabulary/moderation.ts'

@ObjectType({
  implements: Node,
  description:
    'A comment as moderators see it, whatever has become of it or of its article. Its id is another one than that of the `Comment` that readers see. Visible to viewers with the permission MODERATE; absent for everybody else.',
})
export class ModeratedComment extends Node {
  @Field(() => CommentState, { description: 'What has become of it.' })
  state!: CommentState

  @Field(() => String, {
    description: 'The text, also of what a moderator took down; empty once its commenter has taken it back or erased it.',
  })
  text!: string

  @Field(() => String, { description: 'The name above it; empty once its commenter has erased it.' })
  name!: string

  @Field(() => GraphQLDateTime, { description: 'When it was posted.' })
  postedAt!: Date

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When its commenter last changed it; null if never.' })
  editedAt!: Date | null

  @Field(() => String, { description: 'The headline of its article, also while that is not public.' })
  articleHeadline!: string
}

@ObjectType({ description: 'One place in a list of moderated comments.' })
export class ModeratedCommentEdge extends edgeOf(() => ModeratedComment) {}

@ObjectType({ description: 'A page of a list of moderated comments.' })
export class ModeratedCommentConnection extends connectionOf(() => ModeratedComment, ModeratedCommentEdge) {}

@ObjectType({ description: 'What one check said of a comment.' })
export class ModerationNote {
  @Field(() => String, { description: 'The code of the check, such as LINKS.' })
  check!: string

  @Field(() => CheckVerdict, { description: 'What it says.' })
  verdict!: CheckVerdict

  @Field(() => String, { description: 'Why, as the commenter reads it.' })
  text!: string

  @Field(() => String, { nullable: true, description: 'What moderators only are told; null if nothing.' })
  detail!: string | null

  @Field(() => GraphQLDateTime, { description: 'When the check was made.' })
  at!: Date
}

@ObjectType({ description: 'What a reader reported about a comment. Who that was is not told.' })
export class CommentReport {
  @Field(() => ReportReason, { description: 'Why.' })
  reason!: ReportReason

  @Field(() => String, { nullable: true, description: 'The same in words; null if there are none.' })
  text!: string | null

  @Field(() => GraphQLDateTime, { description: 'When.' })
  at!: Date
}

@ObjectType({ description: 'What a commenter may do less than others, at this instant.' })
export class Sanction {
  @Field(() => SanctionKind, { description: 'What it takes from them.' })
  kind!: SanctionKind

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it ends by itself; null: when somebody lifts it.' })
  until!: Date | null

  @Field(() => String, { description: 'Why; a commenter who is suspended reads it.' })
  reason!: string

  @Field(() => GraphQLDateTime, { description: 'Since when.' })
  at!: Date
}

@ObjectType({
  description:
    'Whoever wrote a comment, and what became of everything they wrote: of a signed-in reader all of it, of a guest what came from the same browser. Never with an address.',
})
export class CommenterHistory {
  @Field(() => ID, { nullable: true, description: 'The id of the user; null for a guest, and for comments that were imported.' })
  id!: string | null

  @Field(() => String, { description: 'Their name.' })
  name!: string

  @Field(() => Boolean, { description: 'Whether they are not signed in.' })
  guest!: boolean

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When they signed up; null for who never did.' })
  since!: Date | null

  @Field(() => Int, { description: 'Comments of theirs that are public, if their article is.' })
  published!: number

  @Field(() => Int, { description: 'Comments of theirs that wait.' })
  held!: number

  @Field(() => Int, { description: 'Comments of theirs that were not published.' })
  rejected!: number

  @Field(() => Int, { description: 'Comments of theirs that a moderator took down.' })
  removed!: number
}

@ObjectType({
  implements: Node,
  description:
    'Something that was decided about a comment, a commenter or an article, by a check, a moderator or the commenter. Nobody can change or delete it; what was taken back is told by another one. Visible to viewers with the permission MODERATE.',
})
export class ModerationDecision extends Node {
  @Field(() => CommentDecision, { description: 'What was decided.' })
  decision!: CommentDecision

  @Field(() => String, { nullable: true, description: 'Why; null where no reason was given.' })
  reason!: string | null

  @Field(() => GraphQLDateTime, { description: 'When.' })
  at!: Date

  @Field(() => Boolean, { description: 'Whether it was taken back.' })
  undone!: boolean

  @Field(() => Boolean, {
    description:
      'Whether `undoDecision` can take it back: it was made by somebody of the newsroom, and is the latest one about the same comment, commenter or article.',
  })
  undoable!: boolean
}

@ObjectType({ description: 'One place in a list of decisions.' })
export class ModerationDecisionEdge extends edgeOf(() => ModerationDecision) {}

@ObjectType({ description: 'A page of a list of decisions.' })
export class ModerationDecisionConnection extends connectionOf(() => ModerationDecision, ModerationDecisionEdge) {}

@ObjectType({ description: 'Words for which comments in one language are held or not taken.' })
export class WordList {
  @Field(() => String, { description: 'The language of the articles that it holds for, as a BCP 47 tag in small letters; `*` for all.' })
  language!: string

  @Field(() => [String], { description: 'Words for which a comment is held.' })
  hold!: string[]

  @Field(() => [String], { description: 'Words for which a comment is not taken.' })
  reject!: string[]
}
