import { GraphQLDateTime } from 'graphql-scalars'
import { ArgsType, Field, ID, ObjectType } from 'type-graphql'
import { limits } from './limits.ts'
import { Node } from './node.ts'
import { connectionOf, edgeOf, PageArgs } from './paging.ts'
import { CommentOrder, CommentState } from './vocabulary/comment.ts'

@ObjectType({ description: 'Whoever wrote a comment, as shown to other readers.' })
export class Commenter {
  @Field(() => String, { description: 'The name they chose.' })
  name!: string
}

@ObjectType({
  implements: Node,
  description: "A reader's remark on an article, or a reply to another one. Visible only while its article is.",
})
export class Comment extends Node {
  @Field(() => GraphQLDateTime, { description: 'When it was posted.' })
  postedAt!: Date

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When its author last changed it; null if never.' })
  editedAt!: Date | null

  @Field(() => Commenter, { description: 'Who wrote it; without a name for what was taken down or back.' })
  author!: Commenter

  @Field(() => CommentState, { description: 'What has become of it.' })
  state!: CommentState

  @Field(() => Boolean, { description: 'Whether the viewer wrote it.' })
  own!: boolean

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: `Until when its commenter can change it, ${limits.comment.editMinutes} minutes from when it was posted; null for everybody else, and when it cannot be changed any more.`,
  })
  editableUntil!: Date | null

  @Field(() => String, {
    nullable: true,
    description: 'Why it is held or was rejected, for whoever wrote it; null for every other comment.',
  })
  verdict!: string | null
}

@ObjectType({ description: 'One place in one level of a thread.' })
export class CommentEdge extends edgeOf(() => Comment) {}

@ObjectType({ description: 'A page of the comments on one level of a thread.' })
export class CommentConnection extends connectionOf(() => Comment, CommentEdge) {}

@ArgsType()
export class CommentListArgs extends PageArgs {
  @Field(() => CommentOrder, { nullable: true, description: 'In which order; OLDEST by default.' })
  orderBy?: CommentOrder | null

  @Field(() => ID, {
    nullable: true,
    description:
      'Begins the page at the comment on this level that is, or leads down to, the comment of this id. Ignored where the thread has no such comment; not together with `after`, `last` or `before`.',
  })
  focus?: string | null
}
