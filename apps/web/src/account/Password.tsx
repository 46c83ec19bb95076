import { Button, Field, Form } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import type { Filling } from '../form.ts'
import { graphql } from '../gql/gql.ts'
import { problemOf } from './filling.ts'
import { NewPassword } from './SignUp.tsx'

export const passwordMutation = graphql(/* GraphQL */ `
  mutation ChangePassword($current: String!, $password: String!) {
    changePassword(current: $current, password: $password) {
      expiresAt
    }
  }
`)

/** The form to take another password with. */
export function Password({ problems }: Pick<Filling, 'problems'>) {
  return (
    <Form action={pathTo.password} problems={problems} buttons={<Button>Change the password</Button>}>
      <Field
        name="current"
        label="Present password"
        type="password"
        autoComplete="current-password"
        problem={problemOf('current', problems)}
      />
      <NewPassword problem={problemOf('password', problems)} />
    </Form>
  )
}
