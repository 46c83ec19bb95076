import { limits } from '@broadsheet/schema'
import { Button, Form, LongField } from '@broadsheet/ui'
import { problemOf } from '../account/filling.ts'
import { pathTo } from '../addresses.ts'
import type { Filling } from '../form.ts'
import { graphql } from '../gql/gql.ts'
import { CommentPlace, type PlacedComment } from './CommentPlace.tsx'

export const editMutation = graphql(/* GraphQL */ `
  mutation EditComment($id: ID!, $text: String!, $idempotencyKey: String) {
    editComment(id: $id, text: $text, idempotencyKey: $idempotencyKey) {
      __typename
      ... on CommentPublished {
        comment {
          ...CommentAddress
        }
      }
      ... on CommentHeld {
        comment {
          ...CommentAddress
        }
      }
      ... on CommentRejected {
        ...CommentRefusal
      }
    }
  }
`)

/** Where a commenter changes what they wrote. */
export function Edit({ comment, filling }: { comment: PlacedComment; filling: Filling }) {
  const { id, article, body } = comment
  const { values, problems } = filling
  return (
    <CommentPlace title="Change your comment" comment={comment}>
      <Form
        action={pathTo.edit(article.slug, id)}
        problems={problems}
        hidden={{ once: crypto.randomUUID() }}
        buttons={<Button>Keep the change</Button>}
      >
        <LongField
          name="text"
          label="Your comment"
          rows={8}
          longest={limits.comment.text}
          hint="It is looked through once more, and marked as edited."
          value={values.text ?? body}
          problem={problemOf('text', problems)}
        />
      </Form>
    </CommentPlace>
  )
}
