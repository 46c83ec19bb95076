import { Button, Form } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import { graphql } from '../gql/gql.ts'

export const signOutMutation = graphql(/* GraphQL */ `
  mutation SignOut($everywhere: Boolean) {
    signOut(everywhere: $everywhere)
  }
`)

/** The two ways out: of this browser, and of all of them. */
export function SignOut() {
  const buttons = (
    <>
      <Button quiet>Sign out</Button>
      <Button quiet name="everywhere" value="yes">
        Sign out everywhere
      </Button>
    </>
  )
  return <Form action={pathTo.signOut} buttons={buttons} />
}
