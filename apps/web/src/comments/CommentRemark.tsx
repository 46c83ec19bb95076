import { Remark } from '@broadsheet/ui'
import type { ReactNode } from 'react'
import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { useDates } from '../page/edition.ts'
import { paragraphsOf } from '../story/paragraphs.ts'

export const commentRemark = graphql(/* GraphQL */ `
  fragment CommentRemark on Comment {
    id
    body
    postedAt
    editedAt
    author {
      name
    }
  }
`)

/** A single comment; what was answered to it is given as children. */
export function CommentRemark({
  comment,
  marked,
  children,
}: {
  comment: FragmentType<typeof commentRemark>
  marked?: boolean
  children?: ReactNode
}) {
  const { id, body, postedAt, editedAt, author } = unmask(commentRemark, comment)
  const dates = useDates()
  return (
    <Remark
      id={id}
      author={author.name}
      posted={dates.moment(postedAt)}
      edited={editedAt ? dates.moment(editedAt) : undefined}
      paragraphs={paragraphsOf(body)}
      marked={marked ?? false}
    >
      {children}
    </Remark>
  )
}
