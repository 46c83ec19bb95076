import { Button, Form } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import type { Filling } from '../form.ts'
import { graphql } from '../gql/gql.ts'
import { CommentPlace, type PlacedComment } from './CommentPlace.tsx'

export const withdrawMutation = graphql(/* GraphQL */ `
  mutation WithdrawComment($id: ID!) {
    withdrawComment(id: $id)
  }
`)

/** The button that takes a comment back. */
export function Withdraw({ comment, filling }: { comment: PlacedComment; filling: Filling }) {
  const action = pathTo.withdraw(comment.article.slug, comment.id)
  return (
    <CommentPlace title="Withdraw your comment?" comment={comment}>
      <p>Its words and your name are gone then, for good. Where others have answered, its place stays.</p>
      <Form action={action} problems={filling.problems} buttons={<Button>Withdraw it</Button>} />
    </CommentPlace>
  )
}
