import { ArgsType, Field, ID } from 'type-graphql'
import { limits } from './limits.ts'
import { MutationArgs } from './mutation.ts'
import { AddUserInput, ReviseUserInput, SignUpInput } from './user.ts'

const { password } = limits.user
const newPassword = `The new password, ${password.min} to ${password.max} characters, taken exactly as it is; see \`SignUpInput.password\`.`

@ArgsType()
export class SignUpArgs extends MutationArgs {
  @Field(() => SignUpInput, { description: 'Who signs up.' })
  input!: SignUpInput
}

@ArgsType()
export class ConfirmEmailArgs extends MutationArgs {
  @Field(() => String, { description: 'The token of the link in the letter.' })
  token!: string
}

@ArgsType()
export class SignInArgs extends MutationArgs {
  @Field(() => String, { description: 'The e-mail address; upper and lower case are the same.' })
  email!: string

  @Field(() => String, { description: 'The password.' })
  password!: string
}

@ArgsType()
export class SignOutArgs extends MutationArgs {
  @Field(() => Boolean, { nullable: true, description: 'Whether to end all other sessions of the same user too; false by default.' })
  everywhere?: boolean | null
}

@ArgsType()
export class RequestPasswordResetArgs extends MutationArgs {
  @Field(() => String, { description: 'The e-mail address of whoever has forgotten their password.' })
  email!: string
}

@ArgsType()
export class ResetPasswordArgs extends MutationArgs {
  @Field(() => String, { description: 'The token of the link in the letter, or in the invitation.' })
  token!: string

  @Field(() => String, { description: newPassword })
  password!: string
}

@ArgsType()
export class ChangePasswordArgs extends MutationArgs {
  @Field(() => String, { description: 'The password until now.' })
  current!: string

  @Field(() => String, { description: newPassword })
  password!: string
}

@ArgsType()
export class AddUserArgs extends MutationArgs {
  @Field(() => AddUserInput, { description: 'Whom to invite.' })
  input!: AddUserInput
}

@ArgsType()
export class ReviseUserArgs extends MutationArgs {
  @Field(() => ID, { description: 'The id of a user.' })
  id!: string

  @Field(() => ReviseUserInput, { description: 'What is to change.' })
  input!: ReviseUserInput
}
