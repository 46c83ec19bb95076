import type { Role } from '@broadsheet/schema'
import { Facts, Leaf, LeafPart } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import type { Filling } from '../form.ts'
import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Password } from './Password.tsx'
import { SignOut } from './SignOut.tsx'

const account = graphql(/* GraphQL */ `
  fragment Account on User {
    name
    email
    role
  }
`)

export const accountQuery = graphql(/* GraphQL */ `
  query AccountPage {
    ...PageFrame
    viewer {
      permissions
      user {
        id
        ...Account
      }
    }
  }
`)

const roles: Record<Role, string> = {
  READER: 'Reader',
  AUTHOR: 'Author',
  EDITOR: 'Editor',
  MODERATOR: 'Moderator',
  ADMINISTRATOR: 'Administrator',
}

/** Whose account it is, and whether they work for the paper. */
interface AccountProps extends Partial<Pick<Filling, 'problems'>> {
  user: FragmentType<typeof account>
  newsroom: boolean
}

/** Who somebody is to the paper, and what they can do about it. */
export function AccountPage({ user, newsroom, problems = [] }: AccountProps) {
  const { name, email, role } = unmask(account, user)
  return (
    <Leaf title={name} lead={newsroom && <a href={pathTo.newsroom}>To the newsroom</a>}>
      <Facts facts={{ 'E-mail address': email, 'You are here as': roles[role] }} />
      <p>
        <a href={pathTo.ownComments}>Your comments</a>
      </p>
      <LeafPart title="Change your password">
        <Password problems={problems} />
      </LeafPart>
      <LeafPart title="Sign out">
        <SignOut />
      </LeafPart>
    </Leaf>
  )
}
