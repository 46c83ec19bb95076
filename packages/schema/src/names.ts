import { ArgsType, Field, InputType } from 'type-graphql'
import { PageArgs } from './paging.ts'

@InputType({ description: 'Narrows a list of things that have a name.' })
export class NameFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Names that begin with this, or in which another word does; accents and case do not count.',
  })
  name?: string | null
}

@ArgsType()
export class NamedListArgs extends PageArgs {
  @Field(() => NameFilter, { nullable: true, description: 'Which names; all of them by default.' })
  filter?: NameFilter | null
}
