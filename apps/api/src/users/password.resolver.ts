import { ChangePasswordArgs, RequestPasswordResetArgs, ResetPasswordArgs, SignedIn } from '@broadsheet/schema/graphql'
import { Args, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import type { Services } from '../graphql/services.ts'
import { PasswordService } from './password.service.ts'
import { signedIn } from './signed-in.ts'

@Resolver()
export class PasswordResolver {
  private readonly service: PasswordService

  constructor(services: Services) {
    this.service = new PasswordService(services)
  }

  @Mutation(() => Boolean, {
    description:
      'Sends a letter with which to choose a new password. Answers true whether the address is known or not; only its owner learns more. `RATE_LIMITED`.',
  })
  requestPasswordReset(@Args(() => RequestPasswordResetArgs) args: RequestPasswordResetArgs, @Ctx() { viewer }: Context): Promise<boolean> {
    return this.service.requestReset(viewer, args)
  }

  @Mutation(() => SignedIn, {
    description:
      'Chooses a new password by the token of a letter or an invitation, confirms the address, ends all sessions and begins a new one. A token works once. `INVALID_TOKEN`, `WEAK_PASSWORD`.',
  })
  async resetPassword(@Args(() => ResetPasswordArgs) args: ResetPasswordArgs, @Ctx() context: Context): Promise<SignedIn> {
    return signedIn(context, await this.service.reset(context.viewer, args))
  }

  @Mutation(() => SignedIn, {
    description:
      'Changes the password of whoever is signed in, ends all their sessions and begins a new one. `UNAUTHENTICATED` if the current password is wrong, `WEAK_PASSWORD`, `RATE_LIMITED`.',
  })
  async changePassword(@Args(() => ChangePasswordArgs) args: ChangePasswordArgs, @Ctx() context: Context): Promise<SignedIn> {
    return signedIn(context, await this.service.change(context.viewer, args))
  }
}
