import type {
  CommentRejected,
  EditCommentArgs,
  EraseMyCommentsArgs,
  MutationArgs,
  PostCommentArgs,
  ReportCommentArgs,
  WithdrawCommentArgs,
} from '@broadsheet/schema/graphql'
import type { EntityManager } from 'typeorm'
import type { Asking } from '../access/policy.ts'
import type { Context } from '../graphql/context.ts'
import { continueAs } from '../graphql/context.ts'
import type { Services } from '../graphql/services.ts'
import { PasswordService } from '../users/password.service.ts'
import { hashOfToken } from '../users/token.ts'
import { erase } from './own/erase.ts'
import { report } from './own/report.ts'
import { withdraw } from './own/withdraw.ts'
import { markOf, waitForTurn } from './posting/commenter.ts'
import { edit } from './posting/edit.ts'
import { type Posted, post } from './posting/post.ts'
import { orRejected, refusing } from './posting/refused.ts'

/** What readers do with comments. Every mutation is one transaction, in which the checks are asked too. */
export class CommentService {
  private readonly passwords: PasswordService

  constructor(private readonly services: Services) {
    this.passwords = new PasswordService(services)
  }

  async post(context: Context, args: PostCommentArgs): Promise<Posted | CommentRejected> {
    const { viewer } = context
    const token = markOf(viewer)
    const { moderation } = this.services
    // A repetition finds what was posted before, under the mark that the first reply gave: another one would lose it.
    const made: { mark: string | null } = { mark: null }
    const posted = await orRejected(() =>
      this.write(context, { mutation: 'postComment', args }, (manager, asking) => {
        made.mark = token
        return refusing(() => post(manager, asking, { input: args.input, token, moderation }))
      }),
    )
    if (made.mark !== null && 'id' in posted) {
      viewer.connection.keepGuest(made.mark)
      continueAs(context, { ...viewer, guest: hashOfToken(made.mark) })
    }
    return posted
  }

  edit(context: Context, args: EditCommentArgs): Promise<Posted | CommentRejected> {
    const { moderation } = this.services
    return orRejected(() =>
      this.write(context, { mutation: 'editComment', args }, (manager, asking) =>
        refusing(() => edit(manager, asking, { ...args, moderation })),
      ),
    )
  }

  withdraw(context: Context, args: WithdrawCommentArgs): Promise<true> {
    return this.write(context, { mutation: 'withdrawComment', args }, (manager, asking) => withdraw(manager, asking, args.id))
  }

  report(context: Context, args: ReportCommentArgs): Promise<true> {
    return this.write(context, { mutation: 'reportComment', args }, (manager, asking) => report(manager, asking, args))
  }

  /** Throws `UNAUTHENTICATED` for a wrong password. */
  async erase(context: Context, { password, idempotencyKey }: EraseMyCommentsArgs): Promise<true> {
    const userId = await this.passwords.prove(context.viewer, password)
    return this.write(context, { mutation: 'eraseMyComments', args: { idempotencyKey } }, async (manager, { viewer }) => {
      await waitForTurn(manager, viewer)
      return erase(manager, userId)
    })
  }

  private async write<Result>(
    { viewer, loaders, clock }: Context,
    { mutation, args: { idempotencyKey, ...input } }: { mutation: string; args: MutationArgs },
    work: (manager: EntityManager, asking: Asking) => Promise<Result>,
  ): Promise<Result> {
    const result = await this.services.writer.write({ viewer, mutation, idempotencyKey, input }, (manager) =>
      work(manager, { viewer, now: clock() }),
    )
    loaders.forget()
    return result
  }
}
