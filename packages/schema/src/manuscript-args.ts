import { ArgsType, Field, ID, Int } from 'type-graphql'
import { InstantInput } from './instant.ts'
import { limits } from './limits.ts'
import { CorrectionInput, CreateArticleInput, ReviseArticleInput } from './manuscript-input.ts'
import { MutationArgs } from './mutation.ts'

@ArgsType()
export class CreateArticleArgs extends MutationArgs {
  @Field(() => CreateArticleInput, { description: 'What the article begins with.' })
  input!: CreateArticleInput
}

/** What every mutation of an article takes. */
@ArgsType()
export class ChangeArgs extends MutationArgs {
  @Field(() => ID, { description: 'The id of the manuscript.' })
  id!: string

  @Field(() => Int, {
    description: 'The `version` that was read. If it is no longer the latest one, the mutation is refused with `CONFLICT`.',
  })
  version!: number
}

@ArgsType()
export class ReviseArgs extends ChangeArgs {
  @Field(() => ReviseArticleInput, { description: 'What is to be changed; what is absent stays as it is.' })
  input!: ReviseArticleInput
}

@ArgsType()
export class NoteArgs extends ChangeArgs {
  @Field(() => String, { nullable: true, description: `Something for colleagues; at most ${limits.text.note} characters.` })
  note?: string | null
}

@ArgsType()
export class PublishArgs extends ChangeArgs {
  @Field(() => InstantInput, {
    nullable: true,
    description:
      'When it is to appear, not in the past; at once by default. An embargo that lasts longer holds it back. A public article takes no later instant: its latest revision can be put before readers at once only.',
  })
  at?: InstantInput | null
}

@ArgsType()
export class UnpublishArgs extends ChangeArgs {
  @Field(() => InstantInput, { nullable: true, description: 'From when on nobody is to see it, not in the past; at once by default.' })
  at?: InstantInput | null
}

@ArgsType()
export class EmbargoArgs extends ChangeArgs {
  @Field(() => InstantInput, { description: 'Until when nobody is to see it; not in the past.' })
  until!: InstantInput
}

@ArgsType()
export class RetractArgs extends ChangeArgs {
  @Field(() => String, {
    description: `Why, plain text for readers, a blank line parts paragraphs; 1 to ${limits.text.correction} characters.`,
  })
  reason!: string
}

@ArgsType()
export class CorrectArgs extends ChangeArgs {
  @Field(() => CorrectionInput, { description: 'What readers are told about the change.' })
  correction!: CorrectionInput

  @Field(() => ReviseArticleInput, { nullable: true, description: 'The change itself, unless an earlier revision made it.' })
  input?: ReviseArticleInput | null
}

@ArgsType()
export class RestoreArgs extends ChangeArgs {
  @Field(() => ID, { description: 'The id of an earlier revision of the same article.' })
  revision!: string
}
