import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Stories that an editor placed between two paragraphs. They appear in `Article.related` too.' })
export class RelatedStoriesBlock {
  @Field(() => String, { nullable: true, description: 'The title over the stories, if it has one.' })
  title!: string | null
}
