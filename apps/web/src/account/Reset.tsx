import { Button, Form, Leaf } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import type { Filling } from '../form.ts'
import { graphql } from '../gql/gql.ts'
import { problemOf, tokenOf } from './filling.ts'
import { NewPassword } from './SignUp.tsx'

export const resetMutation = graphql(/* GraphQL */ `
  mutation ResetPassword($token: String!, $password: String!) {
    resetPassword(token: $token, password: $password) {
      expiresAt
    }
  }
`)

/** The form that a letter leads to: a new password, without the old one. */
export function Reset({ filling }: { filling: Filling<'token' | 'password'> }) {
  const { problems } = filling
  return (
    <Leaf
      title="Choose a new password"
      lead="With it you are signed in here, and signed out everywhere else."
      aside={
        <p>
          Should the link no longer work, <a href={pathTo.forgotten}>ask for a new letter</a>.
        </p>
      }
    >
      <Form action={pathTo.reset} problems={problems} hidden={{ token: tokenOf(filling) }} buttons={<Button>Keep this password</Button>}>
        <NewPassword problem={problemOf('password', problems)} />
      </Form>
    </Leaf>
  )
}
