import { limits, ManuscriptAction } from '@broadsheet/schema'
import {
  Article,
  Manuscript,
  ManuscriptConnection,
  ManuscriptListArgs,
  PageArgs,
  type RelatedReason,
  RelatedStoriesBlock,
  Retraction,
  Revision,
  RevisionConnection,
  Story,
  SuggestedStory,
} from '@broadsheet/schema/graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import type { KeptStories } from '../articles/body.ts'
import type { Context } from '../graphql/context.ts'
import { shortText } from '../graphql/short-text.ts'
import { reasonOf } from '../related/reason.ts'
import { fromGlobalId } from '../relations/global-id.ts'
import { price } from '../relations/price.ts'
import type { ManuscriptEntity } from './manuscript.entity.ts'
import { manuscript } from './manuscript.noun.ts'
import {
  allManuscripts,
  manuscriptArticle,
  manuscriptRevisions,
  manuscriptSuggested,
  pickedManuscripts,
  revisionManuscript,
} from './manuscript.relations.ts'
import { picksOf } from './picks.ts'
import type { RevisionEntity } from './revision.entity.ts'
import { actionsOf } from './rights.ts'

@Resolver(() => Manuscript)
export class ManuscriptResolver {
  @Query(() => Manuscript, {
    nullable: true,
    complexity: price({ kind: 'one' }),
    description: 'An article as the newsroom works on it; null if there is none for this viewer.',
  })
  async manuscript(
    @Arg('id', () => ID, { description: 'The id of a manuscript, or of the article that readers see.' }) id: string,
    @Ctx() { loaders }: Context,
  ) {
    const parts = fromGlobalId(id)
    return parts?.type === 'Manuscript' || parts?.type === 'Article' ? loaders.node(manuscript, parts.key) : null
  }

  @Query(() => ManuscriptConnection, {
    complexity: price(allManuscripts),
    description: 'All articles that this viewer may work on. Deleted ones are listed only if `stages` names DELETED.',
  })
  manuscripts(@Args(() => ManuscriptListArgs) { filter, ...args }: ManuscriptListArgs, @Ctx() { loaders }: Context) {
    if (filter?.text != null) shortText('filter.text', filter.text)
    return loaders.page(allManuscripts, null, { ...args, filter: filter ?? {} })
  }

  @FieldResolver(() => [ManuscriptAction], {
    description: 'What this viewer can do with it now: possible at its stage, and allowed to them.',
  })
  actions(@Root() row: ManuscriptEntity, @Ctx() { viewer }: Context): ManuscriptAction[] {
    return actionsOf(viewer, row)
  }

  @FieldResolver()
  stage(@Root() { stage }: ManuscriptEntity) {
    return stage
  }

  @FieldResolver(() => Retraction, { nullable: true, description: 'Why and when it was taken back; null if it was not.' })
  retraction(@Root() { publicSlug: slug, retraction: reason, retractedAt }: ManuscriptEntity): Retraction | null {
    return reason === null || retractedAt === null ? null : { slug, reason, retractedAt }
  }

  @FieldResolver(() => [SuggestedStory], {
    complexity: price(manuscriptSuggested),
    description: `What computation found for it when it was last put before readers, or last saved if it never was; best first, at most ${limits.suggested.offered}. Also stories that stand in \`related\` or \`unrelated\`.`,
  })
  async suggested(@Root() row: ManuscriptEntity, @Ctx() { loaders }: Context): Promise<SuggestedStory[]> {
    const reached = await loaders.list(manuscriptSuggested, row)
    return reached.map(({ row: article, link }) => {
      const { score, kind, terms } = link as Pick<SuggestedStory, 'score'> & Pick<RelatedReason, 'kind' | 'terms'>
      return { article, score, reason: reasonOf({ kind, terms }) }
    })
  }

  @FieldResolver(() => RevisionConnection, {
    complexity: price(manuscriptRevisions),
    description: 'Everything that was done to it, latest first.',
  })
  revisions(@Root() row: ManuscriptEntity, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.page(manuscriptRevisions, row, args)
  }

  @FieldResolver(() => Article, {
    nullable: true,
    complexity: price(manuscriptArticle),
    description: 'The article as readers see it now; null while it is not public.',
  })
  article(@Root() row: ManuscriptEntity, @Ctx() { loaders }: Context) {
    return loaders.one(manuscriptArticle, row)
  }
}

@Resolver(() => Revision)
export class RevisionResolver {
  @FieldResolver(() => Manuscript, { complexity: price(revisionManuscript), description: 'The article as it is now.' })
  manuscript(@Root() row: RevisionEntity, @Ctx() { loaders }: Context) {
    return loaders.one(revisionManuscript, row)
  }
}

@Resolver(() => SuggestedStory)
export class SuggestedResolver {
  @FieldResolver(() => Story, {
    complexity: price({ kind: 'one' }),
    description:
      'The story as this viewer works with it, and as `related` or `unrelated` would show it: a manuscript where they may, else the article.',
  })
  async pick(@Root() { article }: SuggestedStory, @Ctx() { loaders }: Context) {
    const [pick] = await picksOf(loaders, [article.id])
    return pick ?? article
  }
}

@Resolver(() => RelatedStoriesBlock)
export class PicksResolver {
  @FieldResolver(() => [Story], {
    complexity: price(pickedManuscripts),
    description:
      'The stories as this viewer works with them, in the order of the editor: as manuscripts where they may, also those that are not public; else as public articles.',
  })
  picks(@Root() block: RelatedStoriesBlock & KeptStories, @Ctx() { loaders }: Context) {
    return picksOf(loaders, block.storyIds)
  }
}
