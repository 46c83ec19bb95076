import { Block, Byline, Colleague, ImageUse, Manuscript, Revision, Section, Story, Tag } from '@broadsheet/schema/graphql'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import type { Noun } from '../relations/noun.ts'
import { price } from '../relations/price.ts'
import type { ManuscriptEntity } from './manuscript.entity.ts'
import { manuscript, revision } from './manuscript.noun.ts'
import { pickedManuscripts, savedBy, writtenBylines, writtenSection, writtenTags } from './manuscript.relations.ts'
import { picksOf } from './picks.ts'
import type { RevisionEntity } from './revision.entity.ts'

type Written = ManuscriptEntity | RevisionEntity

/** What a manuscript and its revisions show alike. */
function writtenResolver(type: typeof Manuscript | typeof Revision, noun: Noun<ManuscriptEntity> | Noun<RevisionEntity>) {
  @Resolver(() => type)
  class WrittenResolver {
    @FieldResolver(() => [Block], { description: 'The text, as a list of typed blocks.' })
    body(@Root() row: Written, @Ctx() { loaders }: Context) {
      return loaders.column(noun as Noun<Written>, row, 'body')
    }

    @FieldResolver(() => ImageUse, {
      nullable: true,
      description: 'The image that stands for the article, with its caption; null if it has none.',
    })
    hero(@Root() { hero }: Written) {
      return hero
    }

    @FieldResolver(() => Section, { complexity: price(writtenSection), description: 'The section it stands in.' })
    section(@Root() row: Written, @Ctx() { loaders }: Context) {
      return loaders.one(writtenSection, row)
    }

    @FieldResolver(() => [Tag], { complexity: price(writtenTags), description: 'Its subjects, most important first.' })
    async tags(@Root() row: Written, @Ctx() { loaders }: Context) {
      return (await loaders.list(writtenTags, row)).map((reached) => reached.row)
    }

    @FieldResolver(() => [Byline], { complexity: price(writtenBylines), description: 'Who made it, in the order printed.' })
    async bylines(@Root() row: Written, @Ctx() { loaders }: Context) {
      const reached = await loaders.list(writtenBylines, row)
      return reached.map(({ row: author, link }) => ({ author, ...(link as Pick<Byline, 'role'>) }))
    }

    @FieldResolver(() => [Story], {
      complexity: price(pickedManuscripts),
      description: "The editor's list of related stories, those left out that this viewer may not see.",
    })
    related(@Root() { relatedIds }: Written, @Ctx() { loaders }: Context) {
      return picksOf(loaders, relatedIds)
    }

    @FieldResolver(() => [Story], {
      complexity: price(pickedManuscripts),
      description:
        'Stories that are never suggested beside it, those left out that this viewer may not see. What stands in `related` too is shown all the same.',
    })
    unrelated(@Root() { unrelatedIds }: Written, @Ctx() { loaders }: Context) {
      return picksOf(loaders, unrelatedIds)
    }

    @FieldResolver(() => Colleague, {
      nullable: true,
      complexity: price(savedBy),
      description: 'Who saved it; null for what was taken over from elsewhere.',
    })
    savedBy(@Root() row: Written, @Ctx() { loaders }: Context) {
      return loaders.one(savedBy, row)
    }
  }
  return WrittenResolver
}

export const WrittenManuscriptResolver = writtenResolver(Manuscript, manuscript)
export const WrittenRevisionResolver = writtenResolver(Revision, revision)
