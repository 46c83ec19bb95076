import { GraphQLDateTime } from 'graphql-scalars'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { limits } from './limits.ts'
import { Node } from './node.ts'
import { connectionOf, edgeOf } from './paging.ts'
import { Role } from './vocabulary/user.ts'

@ObjectType({
  implements: Node,
  description:
    'Somebody who signs in. Not an author: a byline needs no login, and a login no byline. Visible to themselves and to administrators.',
})
export class User extends Node {
  @Field(() => String, { description: 'Their e-mail address, as they gave it.' })
  email!: string

  @Field(() => String, { description: 'Their name, as colleagues see it.' })
  name!: string

  @Field(() => Role, { description: 'What they are to the paper.' })
  role!: Role

  @Field(() => GraphQLDateTime, { description: 'When they signed up or were added.' })
  createdAt!: Date
}

@ObjectType({ description: 'One place in a list of users.' })
export class UserEdge extends edgeOf(() => User) {}

@ObjectType({ description: 'A page of a list of users.' })
export class UserConnection extends connectionOf(() => User, UserEdge) {}

const { name, password, email } = limits.user

@InputType({ description: 'What a new reader tells of themselves.' })
export class SignUpInput {
  @Field(() => String, { description: `Their e-mail address, ${email.max} characters at most. A letter goes there.` })
  email!: string

  @Field(() => String, { description: `Their name, ${name.min} to ${name.max} characters.` })
  name!: string

  @Field(() => String, {
    description: `The password to sign in with, ${password.min} to ${password.max} characters, taken exactly as it is. Refused as \`WEAK_PASSWORD\` when it is one of the common ones or contains the name of the paper or of its owner.`,
  })
  password!: string
}

@InputType({ description: 'Somebody whom an administrator invites.' })
export class AddUserInput {
  @Field(() => String, { description: `Their e-mail address, ${email.max} characters at most. The invitation goes there.` })
  email!: string

  @Field(() => String, { description: `Their name, ${name.min} to ${name.max} characters.` })
  name!: string

  @Field(() => Role, { description: 'What they are to be to the paper.' })
  role!: Role

  @Field(() => [ID], {
    nullable: true,
    description: `The sections that an editor answers for, ${limits.list} at most; null or absent: every section. Only for the role EDITOR.`,
  })
  sections?: string[] | null

  @Field(() => ID, { nullable: true, description: 'The author under whose name they write; null or absent: none.' })
  author?: string | null
}

@InputType({ description: 'What is to change about a user. What is absent stays as it is.' })
export class ReviseUserInput {
  @Field(() => String, { nullable: true, description: `Their name, ${name.min} to ${name.max} characters; not null.` })
  name?: string | null

  @Field(() => Role, {
    nullable: true,
    description: 'What they are to be to the paper; not null. Whoever signed up and has not confirmed their address keeps the role READER.',
  })
  role?: Role | null

  @Field(() => [ID], {
    nullable: true,
    description: `The sections that an editor answers for, ${limits.list} at most; null: every section. Only for the role EDITOR; any other role has none.`,
  })
  sections?: string[] | null

  @Field(() => ID, { nullable: true, description: 'The author under whose name they write; null: none.' })
  author?: string | null
}
