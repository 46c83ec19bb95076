import { Leaf } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import type { Filling } from '../form.ts'
import type { FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { CommentForm, type commentForm } from './CommentForm.tsx'

export const writeQuery = graphql(/* GraphQL */ `
  query WriteComment($slug: String!) {
    ...PageFrame
    viewer {
      user {
        id
        name
      }
    }
    article(slug: $slug) {
      id
      slug
      headline
      ...CommentForm
    }
  }
`)

export const postMutation = graphql(/* GraphQL */ `
  mutation PostComment($input: PostCommentInput!, $idempotencyKey: String) {
    postComment(input: $input, idempotencyKey: $idempotencyKey) {
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

interface WriteProps {
  article: FragmentType<typeof commentForm> & { slug: string; headline: string }
  user: { name: string } | null | undefined
  filling: Filling
}

/** A page to write a comment on, for one that was not taken at once. */
export function Write({ article, user, filling }: WriteProps) {
  const path = pathTo.article(article.slug)
  return (
    <Leaf
      title="Your comment"
      lead={article.headline}
      aside={
        <p>
          <a href={`${path}#comments`}>Back to the article and all of its comments</a>
        </p>
      }
    >
      <CommentForm article={article} user={user} filling={filling} once={crypto.randomUUID()} back={pathTo.comments(article.slug)} />
    </Leaf>
  )
}
