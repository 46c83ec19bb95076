import { Button, Field, Form, Leaf } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import type { Filling } from '../form.ts'
import { graphql } from '../gql/gql.ts'
import { problemOf } from './filling.ts'

export const forgottenMutation = graphql(/* GraphQL */ `
  mutation RequestPasswordReset($email: String!) {
    requestPasswordReset(email: $email)
  }
`)

/** The form to ask for a new password with. */
export function Forgotten({ filling: { values, problems } }: { filling: Filling<'email'> }) {
  return (
    <Leaf
      title="Choose a new password"
      lead="Tell us your e-mail address, and we send you a letter with a link for it."
      aside={
        <p>
          Remembered it? <a href={pathTo.account}>Sign in</a>
        </p>
      }
    >
      <Form action={pathTo.forgotten} problems={problems} buttons={<Button>Send me the letter</Button>}>
        <Field
          name="email"
          label="E-mail address"
          type="email"
          autoComplete="username"
          value={values.email}
          problem={problemOf('email', problems)}
        />
      </Form>
    </Leaf>
  )
}
