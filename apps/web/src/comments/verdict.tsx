import { pathTo } from '../addresses.ts'
import type { Refusal, Sentences } from '../form.ts'
import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'

const commentAddress = graphql(/* GraphQL */ `
  fragment CommentAddress on Comment {
    id
    article {
      id
      slug
    }
  }
`)

const commentRefusal = graphql(/* GraphQL */ `
  fragment CommentRefusal on CommentRejected {
    code
    field
    message
    retryAfter
  }
`)

/** What the API makes of a comment that somebody sends. */
export type Verdict =
  | { __typename: 'CommentPublished' | 'CommentHeld'; comment: FragmentType<typeof commentAddress> }
  | ({ __typename: 'CommentRejected' } & FragmentType<typeof commentRefusal>)

/** What the API has against a comment; nothing if it has taken it. */
export function refusalOf(verdict: Verdict): Refusal | undefined {
  if (verdict.__typename !== 'CommentRejected') return undefined
  const { code, field, message, retryAfter } = unmask(commentRefusal, verdict)
  return { code, message: forPeople(message), field: field?.split('.').at(-1), retryAfter: retryAfter ?? undefined, spoken: true }
}

const names: Readonly<Record<string, string>> = { text: 'Your comment', name: 'Your name' }

/** Whoever fills in a form does not know what its fields are called in the API. */
export const forPeople = (message: string) =>
  message.replace(/"(?:input\.)?(text|name)"/g, (quoted, field: string) => names[field] ?? quoted)

/** Where a comment that was taken stands. */
export function addressOf(verdict: Verdict): string {
  if (verdict.__typename === 'CommentRejected') return pathTo.front
  const { id, article } = unmask(commentAddress, verdict.comment)
  return article ? pathTo.comment(article.slug, id) : pathTo.ownComments
}

/** What is said of what nothing in the form can change. */
export const commentSentences: Sentences = {
  COMMENTS_CLOSED: { text: 'This article takes no more comments. What you wrote stands below, so that you can keep it.' },
  CONFLICT: { text: 'This is still being looked at. Please send it again in a moment.' },
  NOT_FOUND: { text: 'What this was about is no longer there. What you wrote stands below, so that you can keep it.' },
  UNAUTHENTICATED: { text: 'Please sign in first: here only those who are signed in can comment.' },
}
