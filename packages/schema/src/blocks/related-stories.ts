import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { limits } from '../limits.ts'

@ObjectType({ description: 'Stories that an editor placed between two paragraphs. They appear in `Article.related` too.' })
export class RelatedStoriesBlock {
  @Field(() => String, { nullable: true, description: 'The title over the stories, if it has one.' })
  title!: string | null
}

@InputType({ description: 'Stories that stand between two paragraphs.' })
export class RelatedStoriesBlockInput {
  @Field(() => String, {
    nullable: true,
    description: `The title over the stories, if it has one; at most ${limits.text.title} characters.`,
  })
  title?: string | null

  @Field(() => [ID], {
    description: `Ids of articles or manuscripts, in order, 1 to ${limits.body.stories}, each once. Readers see those that are public.`,
  })
  stories!: string[]
}
