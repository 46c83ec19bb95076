import { SignedIn, SignInArgs, SignOutArgs } from '@broadsheet/schema/graphql'
import { Args, Ctx, Mutation, Resolver } from 'type-graphql'
import { nobody } from '../access/viewer.ts'
import { type Context, continueAs } from '../graphql/context.ts'
import type { Services } from '../graphql/services.ts'
import { SignInService } from './sign-in.service.ts'
import { signedIn } from './signed-in.ts'

@Resolver()
export class SignInResolver {
  private readonly service: SignInService

  constructor(services: Services) {
    this.service = new SignInService(services)
  }

  @Mutation(() => SignedIn, {
    description:
      'Begins a session, in place of the one that the request came with, and sets its cookie. `UNAUTHENTICATED` with one text for an unknown address and a wrong password; `RATE_LIMITED` after too many failures.',
  })
  async signIn(@Args(() => SignInArgs) args: SignInArgs, @Ctx() context: Context): Promise<SignedIn> {
    return signedIn(context, await this.service.signIn(context.viewer, args))
  }

  @Mutation(() => Boolean, { description: 'Ends the session and takes its cookie away. True for somebody without one too.' })
  async signOut(@Args(() => SignOutArgs) args: SignOutArgs, @Ctx() context: Context): Promise<boolean> {
    const { connection } = context.viewer
    await this.service.signOut(context.viewer, args)
    connection.keep(null)
    continueAs(context, nobody(connection))
    return true
  }
}
