import {
  ChangeArgs,
  CorrectArgs,
  CreateArticleArgs,
  EmbargoArgs,
  Manuscript,
  NoteArgs,
  PublishArgs,
  RestoreArgs,
  RetractArgs,
  ReviseArgs,
  UnpublishArgs,
} from '@broadsheet/schema/graphql'
import { Args, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import type { Services } from '../graphql/services.ts'
import { price } from '../relations/price.ts'
import { ManuscriptService } from './manuscript.service.ts'
import { correct } from './steps/correct.ts'
import { giveBack, submit } from './steps/hand-over.ts'
import { embargo, retract, unpublish } from './steps/hold-back.ts'
import { publish } from './steps/publish.ts'
import { restore } from './steps/restore.ts'
import { revise } from './steps/revise.ts'
import { throwAway } from './steps/throw-away.ts'

const complexity = price({ kind: 'one' })

@Resolver()
export class ManuscriptMutationsResolver {
  private readonly manuscripts: ManuscriptService

  constructor({ writer }: Services) {
    this.manuscripts = new ManuscriptService(writer)
  }

  @Mutation(() => Manuscript, {
    complexity,
    description:
      "Begins an article, as a draft. Its slug is made from the headline, its language is that of the publication, its byline the writer's own, unless the input says otherwise. Editors begin articles in their own sections only.",
  })
  createArticle(@Args(() => CreateArticleArgs) args: CreateArticleArgs, @Ctx() context: Context) {
    return this.manuscripts.create(context, args)
  }

  @Mutation(() => Manuscript, {
    complexity,
    description:
      'Changes text or particulars. What was put before readers stays as it is until `publishArticle` or `correctArticle` puts the latest revision there.',
  })
  reviseArticle(@Args(() => ReviseArgs) args: ReviseArgs, @Ctx() context: Context) {
    return this.manuscripts.change(context, { mutation: 'reviseArticle', action: 'REVISE', args }, revise)
  }

  @Mutation(() => Manuscript, {
    complexity,
    description: 'Hands a draft to the editors.',
  })
  submitArticle(@Args(() => NoteArgs) args: NoteArgs, @Ctx() context: Context) {
    return this.manuscripts.change(context, { mutation: 'submitArticle', action: 'SUBMIT', args }, submit)
  }

  @Mutation(() => Manuscript, {
    complexity,
    description: 'Gives a submitted article back to its author, or takes it back: it is a draft again.',
  })
  returnArticle(@Args(() => NoteArgs) args: NoteArgs, @Ctx() context: Context) {
    return this.manuscripts.change(context, { mutation: 'returnArticle', action: 'RETURN', args }, giveBack)
  }

  @Mutation(() => Manuscript, {
    complexity,
    description:
      'Releases an article, at once or for later, or puts the latest revision of a public one before readers. Its date of publication is the instant at which it appears; one that has appeared before keeps its first date, unless it is to appear anew later. Takes back a decision to unpublish it. Every image needs a credit, or the mark that it needs none: `CREDIT_REQUIRED`.',
  })
  publishArticle(@Args(() => PublishArgs) args: PublishArgs, @Ctx() context: Context) {
    return this.manuscripts.change(context, { mutation: 'publishArticle', action: 'PUBLISH', args }, publish)
  }

  @Mutation(() => Manuscript, {
    complexity,
    description: 'Takes an article out of the paper, at once or for later. It can be published again.',
  })
  unpublishArticle(@Args(() => UnpublishArgs) args: UnpublishArgs, @Ctx() context: Context) {
    return this.manuscripts.change(context, { mutation: 'unpublishArticle', action: 'UNPUBLISH', args }, unpublish)
  }

  @Mutation(() => Manuscript, {
    complexity,
    description: 'Holds an article back until an instant, whether it is released already or not. An embargo ends by itself.',
  })
  embargoArticle(@Args(() => EmbargoArgs) args: EmbargoArgs, @Ctx() context: Context) {
    return this.manuscripts.change(context, { mutation: 'embargoArticle', action: 'EMBARGO', args }, embargo)
  }

  @Mutation(() => Manuscript, {
    complexity,
    description: 'Takes a published article back for good: readers find the reason in its place, and nothing else of it.',
  })
  retractArticle(@Args(() => RetractArgs) args: RetractArgs, @Ctx() context: Context) {
    return this.manuscripts.change(context, { mutation: 'retractArticle', action: 'RETRACT', args }, retract)
  }

  @Mutation(() => Manuscript, {
    complexity,
    description:
      'Corrects a public article and tells readers so. Puts the latest revision, with what `input` changes, before them at once. Moves `updatedAt`, never `publishedAt`.',
  })
  correctArticle(@Args(() => CorrectArgs) args: CorrectArgs, @Ctx() context: Context) {
    return this.manuscripts.change(context, { mutation: 'correctArticle', action: 'CORRECT', args }, correct)
  }

  @Mutation(() => Manuscript, {
    complexity,
    description:
      'Brings back text and particulars of an earlier revision as a new one. Stage, dates and corrections stay; so does the slug, if another article has the earlier one by now.',
  })
  restoreRevision(@Args(() => RestoreArgs) args: RestoreArgs, @Ctx() context: Context) {
    return this.manuscripts.change(context, { mutation: 'restoreRevision', action: 'RESTORE', args }, restore)
  }

  @Mutation(() => Manuscript, {
    complexity,
    description: 'Throws an article away. It is kept for the record, and cannot be changed any more.',
  })
  deleteArticle(@Args(() => ChangeArgs) args: ChangeArgs, @Ctx() context: Context) {
    return this.manuscripts.change(context, { mutation: 'deleteArticle', action: 'DELETE', args }, throwAway)
  }
}
