import { Button, Field, Form, Leaf } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import type { Filling } from '../form.ts'
import { graphql } from '../gql/gql.ts'
import { problemOf, withNext } from './filling.ts'

export const signInMutation = graphql(/* GraphQL */ `
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      expiresAt
    }
  }
`)

/** The form to sign in with. `next` is where it leads. */
export function SignIn({ filling, next }: { filling: Filling<'email' | 'password' | 'next'>; next?: string | undefined }) {
  const { values, problems } = filling
  return (
    <Leaf
      title="Sign in"
      aside={
        <>
          <p>
            Not here before? <a href={withNext(pathTo.signUp, next)}>Open an account</a>
          </p>
          <p>
            Forgotten the password? <a href={pathTo.forgotten}>Choose a new one</a>
          </p>
        </>
      }
    >
      <Form action={pathTo.signIn} problems={problems} hidden={{ next }} buttons={<Button>Sign in</Button>}>
        <Field
          name="email"
          label="E-mail address"
          type="email"
          autoComplete="username"
          value={values.email}
          problem={problemOf('email', problems)}
        />
        <Field name="password" label="Password" type="password" autoComplete="current-password" problem={problemOf('password', problems)} />
      </Form>
    </Leaf>
  )
}
