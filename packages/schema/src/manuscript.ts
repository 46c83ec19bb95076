import { GraphQLDateTime } from 'graphql-scalars'
import { ArgsType, createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Article, Correction, Source } from './article.ts'
import { Node } from './node.ts'
import { connectionOf, edgeOf, PageArgs } from './paging.ts'
import { CommentingStatus, Completeness } from './vocabulary/article.ts'
import { ArticleStage, ManuscriptAction, ManuscriptField, ManuscriptOrder } from './vocabulary/manuscript.ts'

/** What a manuscript and each of its revisions have in common. */
@ObjectType()
abstract class Written extends Node {
  @Field(() => String, { description: 'Its name in addresses: lower case, digits and hyphens.' })
  slug!: string

  @Field(() => String, { description: 'The headline, plain text.' })
  headline!: string

  @Field(() => String, { nullable: true, description: 'One or two sentences under the headline, plain text; null if there are none.' })
  standfirst!: string | null

  @Field(() => String, { description: 'BCP 47 tag of the language of the text.' })
  language!: string

  @Field(() => Completeness, { description: 'Whether the body is the whole text or an excerpt.' })
  completeness!: Completeness

  @Field(() => Source, { nullable: true, description: 'Where the text was taken from; null for our own work.' })
  source!: Source | null

  @Field(() => [Correction], { description: 'Changes made after publication, oldest first.' })
  corrections!: Correction[]

  @Field(() => CommentingStatus, { description: 'Whether readers may comment.' })
  commenting!: CommentingStatus

  @Field(() => Int, { description: 'Words of the body.' })
  wordCount!: number

  @Field(() => Boolean, { description: 'Whether it may be suggested beside other stories, where no editor has chosen it.' })
  suggestible!: boolean
}

@ObjectType({
  implements: Node,
  description:
    'An article as the newsroom works on it: its latest revision, its stage and its dates. Visible to administrators, to the editors of its section, to whoever began it and to the authors whose byline it bears; absent for everybody else. Readers see an `Article`.',
})
export class Manuscript extends Written {
  @Field(() => ArticleStage, { description: 'Where it stands at this instant.' })
  stage!: ArticleStage

  @Field(() => Int, {
    description: 'Number of its latest revision. Every mutation takes the number that was read, and refuses a stale one.',
  })
  version!: number

  @Field(() => Int, {
    nullable: true,
    description:
      'Number of the revision that readers see or will see; null before the first publication. Less than `version` if there are changes that are not yet before readers.',
  })
  publishedVersion!: number | null

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it became public, or will; null if that was never decided. Corrections do not move it.',
  })
  publishedAt!: Date | null

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When what readers see last changed; null if its publication was never decided.',
  })
  updatedAt!: Date | null

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Nobody reads it before this instant; null without an embargo.' })
  embargoedUntil!: Date | null

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'From this instant readers no longer see it; null if that was not decided.',
  })
  unpublishAt!: Date | null

  @Field(() => GraphQLDateTime, { description: 'When it was begun, or taken over from elsewhere.' })
  createdAt!: Date

  @Field(() => GraphQLDateTime, { description: 'When its latest revision was saved.' })
  savedAt!: Date
}

@ObjectType({
  implements: Node,
  description:
    'An article as it was at one moment. Every save, and everything else that is done to an article, leaves one; none is ever changed. As visible as its manuscript.',
})
export class Revision extends Written {
  @Field(() => Int, { description: 'Counted from 1 within its article, without gaps.' })
  number!: number

  @Field(() => ManuscriptAction, { description: 'What was done.' })
  action!: ManuscriptAction

  @Field(() => GraphQLDateTime, { description: 'When it was done.' })
  savedAt!: Date

  @Field(() => String, { nullable: true, description: 'What its writer said about it, for colleagues; null if nothing.' })
  note!: string | null

  @Field(() => [ManuscriptField], { description: 'What differs from the revision before; empty for the first one.' })
  changed!: ManuscriptField[]
}

@ObjectType({ description: 'Somebody of the newsroom as their colleagues see them.' })
export class Colleague {
  @Field(() => String, { description: 'Their name.' })
  name!: string
}

@ObjectType({ description: 'Why an article that was public has been taken back.' })
export class Retraction {
  @Field(() => String, { description: 'The slug under which readers found the article last.' })
  slug!: string

  @Field(() => String, { description: 'The reason, plain text for readers; a blank line parts paragraphs.' })
  reason!: string

  @Field(() => GraphQLDateTime, { description: 'When it was taken back.' })
  retractedAt!: Date
}

@ObjectType({ description: 'One place in a list of manuscripts.' })
export class ManuscriptEdge extends edgeOf(() => Manuscript) {}

@ObjectType({ description: 'A page of a list of manuscripts.' })
export class ManuscriptConnection extends connectionOf(() => Manuscript, ManuscriptEdge) {}

@ObjectType({ description: 'One place in a list of revisions.' })
export class RevisionEdge extends edgeOf(() => Revision) {}

@ObjectType({ description: 'A page of the revisions of an article.' })
export class RevisionConnection extends connectionOf(() => Revision, RevisionEdge) {}

@InputType({ description: 'Narrows a list of manuscripts; all given conditions hold together.' })
export class ManuscriptFilter {
  @Field(() => [ArticleStage], { nullable: true, description: 'At one of these stages; at every stage but DELETED by default.' })
  stages?: ArticleStage[] | null

  @Field(() => ID, { nullable: true, description: 'The id of the section in which its latest revision stands.' })
  section?: string | null

  @Field(() => Boolean, { nullable: true, description: 'True: only those that the viewer began, or that bear their byline.' })
  mine?: boolean | null

  @Field(() => String, {
    nullable: true,
    description: 'Words, or beginnings of words, that all stand in the headline, standfirst or slug; accents and case do not count.',
  })
  text?: string | null
}

@ArgsType()
export class ManuscriptListArgs extends PageArgs {
  @Field(() => ManuscriptFilter, {
    nullable: true,
    description: 'Which manuscripts; all that the viewer may see, but the deleted ones, by default.',
  })
  filter?: ManuscriptFilter | null

  @Field(() => ManuscriptOrder, { nullable: true, description: 'In which order; RECENTLY_SAVED by default.' })
  orderBy?: ManuscriptOrder | null
}

export const Story = createUnionType({
  name: 'Story',
  description: 'A story that an editor picked: a manuscript for whoever works on it, else what readers see of it.',
  types: () => [Article, Manuscript] as const,
})
