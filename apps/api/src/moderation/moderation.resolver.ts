import {
  Article,
  CommenterArgs,
  CommenterHistory,
  ModerateCommentsArgs,
  ModeratedComment,
  ModerationDecision,
  SanctionArgs,
  SetCommentingArgs,
  SetWordListArgs,
  UndoDecisionArgs,
  WordList,
} from '@broadsheet/schema/graphql'
import { Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { article } from '../articles/article.noun.ts'
import type { Context } from '../graphql/context.ts'
import type { Services } from '../graphql/services.ts'
import { price } from '../relations/price.ts'
import { CommentingService } from './commenting.service.ts'
import { moderationDecision } from './decision.noun.ts'
import type { CommenterKey } from './history.ts'
import { moderatedComment } from './moderated-comment.noun.ts'
import { wordLists } from './moderation.relations.ts'
import { ModerationService } from './moderation.service.ts'
import { SanctionService } from './sanction.service.ts'
import { WordListService } from './word-list.service.ts'

const complexity = price({ kind: 'one' })
const bulk = price({ kind: 'list' })

@Resolver()
export class ModerationResolver {
  private readonly comments: ModerationService
  private readonly sanctions: SanctionService
  private readonly commenting: CommentingService
  private readonly words: WordListService

  constructor({ writer }: Services) {
    this.comments = new ModerationService(writer)
    this.sanctions = new SanctionService(writer)
    this.commenting = new CommentingService(writer)
    this.words = new WordListService(writer)
  }

  @Query(() => [WordList], {
    complexity: price(wordLists),
    description: 'The words that comments are held or refused for, by language; nothing for who does not moderate.',
  })
  async wordLists(@Ctx() { loaders }: Context) {
    return (await loaders.list(wordLists, null)).map((reached) => reached.row)
  }

  @Mutation(() => [ModeratedComment], {
    complexity: bulk,
    description:
      'Does the same to all of these comments, or to none. Settles what readers reported about them. `INVALID_TRANSITION` with what is possible if one is in another state: only held, rejected and removed comments can be approved, only held ones rejected, only public ones removed. For moderators.',
  })
  async moderateComments(@Args(() => ModerateCommentsArgs) args: ModerateCommentsArgs, @Ctx() context: Context) {
    const keys = await this.comments.moderate(context, args)
    return Promise.all(keys.map((key) => context.loaders.node(moderatedComment, key)))
  }

  @Mutation(() => ModerationDecision, {
    complexity,
    description:
      'Takes a decision back: everything that it changed is as it was before. Answers with the decision UNDO. Only the latest one about the same comment, commenter or article can be taken back, and only once: `INVALID_TRANSITION`. For moderators.',
  })
  async undoDecision(@Args(() => UndoDecisionArgs) args: UndoDecisionArgs, @Ctx() context: Context) {
    return context.loaders.node(moderationDecision, await this.comments.undo(context, args))
  }

  @Mutation(() => CommenterHistory, {
    complexity,
    description:
      'Takes something from a reader who has commented, in place of what was taken before. `FORBIDDEN` for the newsroom and for oneself. For moderators.',
  })
  async sanctionCommenter(@Args(() => SanctionArgs) args: SanctionArgs, @Ctx() context: Context): Promise<CommenterKey> {
    return { kind: 'user', key: await this.sanctions.sanction(context, args), signed: '' }
  }

  @Mutation(() => CommenterHistory, {
    complexity,
    description: 'Gives a reader back what was taken; `INVALID_TRANSITION` if nothing was. For moderators.',
  })
  async liftSanction(@Args(() => CommenterArgs) args: CommenterArgs, @Ctx() context: Context): Promise<CommenterKey> {
    return { kind: 'user', key: await this.sanctions.lift(context, args), signed: '' }
  }

  @Mutation(() => Article, {
    complexity,
    description:
      'Opens or closes a public article for comments, whatever its text says of it; the latest wish holds as a whole. For moderators, and for the editors of its section.',
  })
  async setCommenting(@Args(() => SetCommentingArgs) args: SetCommentingArgs, @Ctx() context: Context) {
    return context.loaders.node(article, await this.commenting.set(context, args))
  }

  @Mutation(() => WordList, {
    complexity,
    description: 'Replaces the words of a language; without any the list is gone. For moderators.',
  })
  setWordList(@Args(() => SetWordListArgs) args: SetWordListArgs, @Ctx() context: Context): Promise<WordList> {
    return this.words.set(context, args)
  }
}
