import { Button, Field, Form, Leaf } from '@broadsheet/ui'
import { problemOf } from '../account/filling.ts'
import { pathTo } from '../addresses.ts'
import type { Filling } from '../form.ts'
import { graphql } from '../gql/gql.ts'

export const eraseMutation = graphql(/* GraphQL */ `
  mutation EraseMyComments($password: String!) {
    eraseMyComments(password: $password)
  }
`)

/** Where somebody takes back everything that they ever wrote. */
export function Erase({ problems }: Pick<Filling, 'problems'>) {
  return (
    <Leaf
      title="Erase everything you wrote?"
      lead="The words of all of your comments are gone then, and your name with them, for good."
      aside={
        <p>
          <a href={pathTo.ownComments}>No, leave them as they are</a>
        </p>
      }
    >
      <p>Where others have answered you the places of your comments stay, empty. Your account stays too.</p>
      <Form action={pathTo.eraseComments} problems={problems} buttons={<Button>Erase everything</Button>}>
        <Field
          name="password"
          label="Password"
          type="password"
          hint="So that nobody can do this in your place."
          autoComplete="current-password"
          problem={problemOf('password', problems)}
        />
      </Form>
    </Leaf>
  )
}
