import { Field, ID, Int, ObjectType } from 'type-graphql'

@ObjectType({
  description:
    'News of a thread: how many comments have become public, and which was the last. The comments themselves are to be asked for.',
})
export class CommentsPosted {
  @Field(() => Int, {
    description: 'Comments, replies included, that have become public since the subscription began. It only grows.',
  })
  count!: number

  @Field(() => ID, { description: 'The one that became public last, as an id of a `Comment`.' })
  latest!: string
}
