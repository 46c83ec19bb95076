import { ConfirmEmailArgs, SignedIn, SignUpArgs } from '@broadsheet/schema/graphql'
import { Args, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import type { Services } from '../graphql/services.ts'
import { SignUpService } from './sign-up.service.ts'
import { signedIn } from './signed-in.ts'

@Resolver()
export class SignUpResolver {
  private readonly service: SignUpService

  constructor(services: Services) {
    this.service = new SignUpService(services)
  }

  @Mutation(() => Boolean, {
    description:
      'Signs somebody up as a reader. Answers true whether the address is new or known: a letter tells its owner what comes next. `WEAK_PASSWORD`, `RATE_LIMITED`.',
  })
  signUp(@Args(() => SignUpArgs) args: SignUpArgs, @Ctx() { viewer }: Context): Promise<boolean> {
    return this.service.signUp(viewer, args)
  }

  @Mutation(() => SignedIn, {
    description:
      'Confirms an e-mail address by the token that was sent there, and signs its owner in. A token works once. `INVALID_TOKEN`.',
  })
  async confirmEmail(@Args(() => ConfirmEmailArgs) args: ConfirmEmailArgs, @Ctx() context: Context): Promise<SignedIn> {
    return signedIn(context, await this.service.confirm(context.viewer, args))
  }
}
