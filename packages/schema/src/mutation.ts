import { ArgsType, Field } from 'type-graphql'
import { limits } from './limits.ts'

/** What every mutation takes. */
@ArgsType()
export class MutationArgs {
  @Field(() => String, {
    nullable: true,
    description: `A text of your choice, 1 to ${limits.idempotencyKey} characters, by which a repetition of this request within 24 hours is known: nothing is done twice, and it is answered with what the first one made, as that is now.`,
  })
  idempotencyKey?: string | null
}
