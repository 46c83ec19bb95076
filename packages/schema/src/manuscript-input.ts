import { GraphQLDateTime, GraphQLURL } from 'graphql-scalars'
import { Field, ID, InputType } from 'type-graphql'
import { BlockInput } from './blocks/input.ts'
import { ImageUseInput } from './image.ts'
import { InstantInput } from './instant.ts'
import { limits } from './limits.ts'
import { CommentingStatus, Completeness, CorrectionKind } from './vocabulary/article.ts'
import { BylineRole } from './vocabulary/author.ts'

const { article, body, text } = limits

@InputType({ description: 'An author under an article.' })
export class BylineInput {
  @Field(() => ID, { description: 'Id of the author.' })
  author!: string

  @Field(() => BylineRole, { description: 'What they did for it.' })
  role!: BylineRole
}

@InputType({ description: 'Where a text was taken from.' })
export class SourceInput {
  @Field(() => String, { description: `Name of the publisher; 1 to ${text.source} characters.` })
  name!: string

  @Field(() => GraphQLURL, { nullable: true, description: 'Address of the text there, http or https.' })
  url?: URL | null

  @Field(() => String, {
    nullable: true,
    description: `Licence or agreement under which the text is shown here; at most ${text.source} characters.`,
  })
  license?: string | null

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the text was published there.' })
  originalPublishedAt?: Date | null
}

@InputType({ description: 'A change made after publication, said openly.' })
export class CorrectionInput {
  @Field(() => CorrectionKind, { description: 'Why the text was changed.' })
  kind!: CorrectionKind

  @Field(() => String, { description: `What was changed, plain text, as printed under the article; 1 to ${text.correction} characters.` })
  text!: string

  @Field(() => InstantInput, { nullable: true, description: 'When the change was made; now by default.' })
  date?: InstantInput | null
}

@InputType({
  description: 'What is to be changed of an article. A field that is left out stays as it is; null empties it where that is possible.',
})
export class ReviseArticleInput {
  @Field(() => String, {
    nullable: true,
    description: `Its name in addresses: lower case letters a to z, digits, single hyphens between them; 1 to ${text.slug} characters. Cannot be emptied.`,
  })
  slug?: string | null

  @Field(() => String, { nullable: true, description: `The headline, one line; 1 to ${text.headline} characters. Cannot be emptied.` })
  headline?: string | null

  @Field(() => String, {
    nullable: true,
    description: `One or two sentences under the headline; at most ${text.standfirst} characters.`,
  })
  standfirst?: string | null

  @Field(() => String, { nullable: true, description: 'BCP 47 tag of the language of the text. Cannot be emptied.' })
  language?: string | null

  @Field(() => ID, { nullable: true, description: 'Id of its section. Cannot be emptied.' })
  section?: string | null

  @Field(() => [ID], { nullable: true, description: `Ids of its tags, in order, each once; at most ${article.tags}.` })
  tags?: string[] | null

  @Field(() => [BylineInput], {
    nullable: true,
    description: `Its authors, in order, each once in the same role; at most ${article.bylines}.`,
  })
  bylines?: BylineInput[] | null

  @Field(() => ImageUseInput, { nullable: true, description: 'The image that stands for it.' })
  hero?: ImageUseInput | null

  @Field(() => [BlockInput], {
    nullable: true,
    description: `The whole body, in order: at most ${body.blocks} blocks with ${body.characters} characters together. An empty list empties it; null is refused.`,
  })
  body?: BlockInput[] | null

  @Field(() => Completeness, { nullable: true, description: 'Whether the body is the whole text or an excerpt. Cannot be emptied.' })
  completeness?: Completeness | null

  @Field(() => SourceInput, { nullable: true, description: 'Where the text was taken from; null for our own work.' })
  source?: SourceInput | null

  @Field(() => CommentingStatus, { nullable: true, description: 'Whether readers may comment. Cannot be emptied.' })
  commenting?: CommentingStatus | null

  @Field(() => [ID], {
    nullable: true,
    description: `The editor's list of related stories: ids of articles or manuscripts, in order, each once; at most ${article.related}.`,
  })
  related?: string[] | null

  @Field(() => [ID], {
    nullable: true,
    description: `Stories that are never suggested beside this one: ids of articles or manuscripts, each once; at most ${article.unrelated}.`,
  })
  unrelated?: string[] | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it may be suggested beside other stories; true by default. Cannot be emptied.',
  })
  suggestible?: boolean | null

  @Field(() => String, { nullable: true, description: `What was done, for colleagues; at most ${text.note} characters.` })
  note?: string | null
}

@InputType({ description: 'A new article. What is left out begins empty, or as the publication has it by default.' })
export class CreateArticleInput extends ReviseArticleInput {
  @Field(() => String, { description: `The headline, one line; 1 to ${text.headline} characters.` })
  declare headline: string

  @Field(() => ID, { description: 'Id of its section.' })
  declare section: string
}
