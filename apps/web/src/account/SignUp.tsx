import { Button, Field, Form, Leaf } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import type { Filling } from '../form.ts'
import { graphql } from '../gql/gql.ts'
import { problemOf } from './filling.ts'

export const signUpMutation = graphql(/* GraphQL */ `
  mutation SignUp($input: SignUpInput!) {
    signUp(input: $input)
  }
`)

/** The form to open an account with. */
export function SignUp({ filling: { values, problems } }: { filling: Filling<'name' | 'email' | 'password'> }) {
  return (
    <Leaf
      title="Open an account"
      lead="It costs nothing. We send you a letter, and when you have opened the link in it you are in."
      aside={
        <p>
          Have one already? <a href={pathTo.account}>Sign in</a>
        </p>
      }
    >
      <Form action={pathTo.signUp} problems={problems} buttons={<Button>Open the account</Button>}>
        <Field
          name="name"
          label="Name"
          hint="As others will see it."
          autoComplete="name"
          value={values.name}
          problem={problemOf('name', problems)}
        />
        <Field
          name="email"
          label="E-mail address"
          type="email"
          hint="Nobody else sees it."
          autoComplete="username"
          value={values.email}
          problem={problemOf('email', problems)}
        />
        <NewPassword problem={problemOf('password', problems)} />
      </Form>
    </Leaf>
  )
}

/** Where a password is chosen. */
export function NewPassword({ problem }: { problem?: string | undefined }) {
  return (
    <Field
      name="password"
      label="New password"
      type="password"
      hint="Long is better than odd: a few words in a row will do."
      autoComplete="new-password"
      problem={problem}
    />
  )
}
