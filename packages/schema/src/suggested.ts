import { Field, Float, ObjectType } from 'type-graphql'
import { Article, RelatedReason } from './article.ts'

@ObjectType({ description: 'A story that computation would put beside a manuscript.' })
export class SuggestedStory {
  @Field(() => Article, { description: 'The story, which is public.' })
  article!: Article

  @Field(() => RelatedReason, { description: 'Why it is suggested.' })
  reason!: RelatedReason

  @Field(() => Float, { description: 'How much both have to do with each other, from 0 to 1.' })
  score!: number
}
