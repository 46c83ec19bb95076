import { GraphQLDateTime, GraphQLURL } from 'graphql-scalars'
import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql'
import { limits } from './limits.ts'
import { Node } from './node.ts'
import { connectionOf, edgeOf, PageArgs } from './paging.ts'
import { ArticleOrder, CommentingStatus, Completeness, CorrectionKind, RelatedOrigin, RelatedReasonKind } from './vocabulary/article.ts'

@ObjectType({ description: 'Where a text was taken from.' })
export class Source {
  @Field(() => String, { description: 'Name of the publisher.' })
  name!: string

  @Field(() => GraphQLURL, { nullable: true, description: 'Address of the text there.' })
  url!: string | null

  @Field(() => String, { nullable: true, description: 'Licence or agreement under which the text is shown here.' })
  license!: string | null

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the text was published there.' })
  originalPublishedAt!: Date | null
}

@ObjectType({ description: 'A change made after publication, said openly. It moves `updatedAt`, never `publishedAt`.' })
export class Correction {
  @Field(() => CorrectionKind, { description: 'Why the text was changed.' })
  kind!: CorrectionKind

  @Field(() => String, { description: 'What was changed, plain text, as printed under the article.' })
  text!: string

  @Field(() => GraphQLDateTime, { description: 'When the change was made.' })
  date!: Date
}

@ObjectType({
  implements: Node,
  description:
    'A piece of journalism that is public at this instant. Drafts, scheduled, embargoed and retracted ones are absent everywhere.',
})
export class Article extends Node {
  @Field(() => String, {
    description:
      'Its name in addresses: lower case, digits and hyphens. Former slugs keep finding the article, which then tells its present one here.',
  })
  slug!: string

  @Field(() => GraphQLURL, { description: 'Address of its page on this site.' })
  url!: string

  @Field(() => GraphQLURL, { description: 'Address that search engines should index: the source for an excerpt, otherwise `url`.' })
  canonicalUrl!: string

  @Field(() => String, { description: 'The headline, plain text.' })
  headline!: string

  @Field(() => String, { nullable: true, description: 'One or two sentences under the headline, plain text.' })
  standfirst!: string | null

  @Field(() => String, { description: 'BCP 47 tag of the language of the text.' })
  language!: string

  @Field(() => GraphQLDateTime, { description: 'When it became public. Corrections do not move it.' })
  publishedAt!: Date

  @Field(() => GraphQLDateTime, { description: 'When the text or its corrections last changed; equals `publishedAt` if never.' })
  updatedAt!: Date

  @Field(() => Completeness, { description: 'Whether the body is the whole text or an excerpt.' })
  completeness!: Completeness

  @Field(() => Source, { nullable: true, description: 'Where the text was taken from; null for our own work.' })
  source!: Source | null

  @Field(() => [Correction], { description: 'Changes made after publication, oldest first.' })
  corrections!: Correction[]

  @Field(() => Int, { description: 'Words of the body.' })
  wordCount!: number

  @Field(() => Int, { description: 'Minutes to read it at 230 words a minute, at least 1.' })
  readingMinutes!: number

  @Field(() => CommentingStatus, { description: 'Whether readers may comment now.' })
  commenting!: CommentingStatus

  @Field(() => Boolean, { description: 'Whether who is not signed in may comment under a name, while `commenting` is OPEN.' })
  guestsMayComment!: boolean

  @Field(() => GraphQLDateTime, { nullable: true, description: 'From when on it takes no more comments; null for no end.' })
  commentingEndsAt!: Date | null
}

@ObjectType({ description: 'One place in a list of articles.' })
export class ArticleEdge extends edgeOf(() => Article) {}

@ObjectType({ description: 'A page of a list of articles.' })
export class ArticleConnection extends connectionOf(() => Article, ArticleEdge) {}

@ObjectType({ description: 'Why a story is related, for programs and for people.' })
export class RelatedReason {
  @Field(() => RelatedReasonKind, { description: 'The reason as a word.' })
  kind!: RelatedReasonKind

  @Field(() => [String], { description: 'The words or names that both stories share, if that is the reason.' })
  terms!: string[]

  @Field(() => String, { description: 'The reason as a sentence in English.' })
  text!: string
}

@ObjectType({ description: 'One place in a list of related stories.' })
export class RelatedEdge extends edgeOf(() => Article) {
  @Field(() => RelatedOrigin, { description: 'Who chose this story.' })
  origin!: RelatedOrigin

  @Field(() => RelatedReason, { description: 'Why this story was chosen.' })
  reason!: RelatedReason
}

@ObjectType({ description: 'A page of the stories related to an article.' })
export class RelatedConnection extends connectionOf(() => Article, RelatedEdge) {}

@InputType({ description: 'Narrows a list of articles; all given conditions hold together.' })
export class ArticleFilter {
  @Field(() => String, { nullable: true, description: 'Slug of a section.' })
  section?: string | null

  @Field(() => String, { nullable: true, description: 'Slug of a tag.' })
  tag?: string | null

  @Field(() => String, { nullable: true, description: 'Slug of an author.' })
  author?: string | null

  @Field(() => String, { nullable: true, description: 'BCP 47 tag of a language, compared exactly.' })
  language?: string | null

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Published at this instant or later.' })
  publishedFrom?: Date | null

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Published before this instant.' })
  publishedBefore?: Date | null

  @Field(() => Int, {
    nullable: true,
    description: `Published in this year, by the clocks of the publication: ${limits.year.min} to ${limits.year.max}.`,
  })
  year?: number | null
}

@ArgsType()
export class ArticleListArgs extends PageArgs {
  @Field(() => ArticleFilter, { nullable: true, description: 'Which articles; all public ones by default.' })
  filter?: ArticleFilter | null

  @Field(() => ArticleOrder, { nullable: true, description: 'In which order; NEWEST by default.' })
  orderBy?: ArticleOrder | null
}
