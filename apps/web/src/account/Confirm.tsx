import { Button, Form, Leaf } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import type { Filling } from '../form.ts'
import { graphql } from '../gql/gql.ts'
import { tokenOf } from './filling.ts'

export const confirmMutation = graphql(/* GraphQL */ `
  mutation ConfirmEmail($token: String!) {
    confirmEmail(token: $token) {
      expiresAt
    }
  }
`)

/** The button that confirms an e-mail address. A page that did so by being opened would be used up by those who scan letters. */
export function Confirm({ filling }: { filling: Filling<'token'> }) {
  const button = <Button>Yes, this is my address</Button>
  return (
    <Leaf
      title="Confirm your e-mail address"
      lead="One more press, and your account is open."
      aside={
        <p>
          If you have not asked for an account, close this page: without you nothing happens. Should the link no longer work,{' '}
          <a href={pathTo.signUp}>ask for a new one</a>.
        </p>
      }
    >
      <Form action={pathTo.confirm} problems={filling.problems} hidden={{ token: tokenOf(filling) }} buttons={button} />
    </Leaf>
  )
}
