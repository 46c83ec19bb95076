import { ArgsType, Field } from 'type-graphql'
import { limits } from './limits.ts'

/** What every mutation takes. */
@ArgsType()
export class MutationArgs {
  @Field(() => String, {
    nullable: true,
    description: `A text of your choice, 1 to ${limits.idempotencyKey} characters, by which a repetition of this request within 24 hours is known: it gets the same reply, and nothing is done twice.`,
  })
  idempotencyKey?: string | null
}
