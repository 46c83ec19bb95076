import type { CommentState } from '@broadsheet/schema'
import { Remark, Tombstone } from '@broadsheet/ui'
import type { ReactNode } from 'react'
import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { useDates } from '../page/edition.ts'
import { paragraphsOf } from '../story/paragraphs.ts'
import { actionsOn } from './actions.ts'
import { partsOf } from './parts.ts'
import type { Talk } from './talk.ts'

export const commentRemark = graphql(/* GraphQL */ `
  fragment CommentRemark on Comment {
    id
    state
    own
    verdict
    editableUntil
    body
    postedAt
    editedAt
    author {
      name
    }
  }
`)

/** What whoever wrote a comment is told of its state. */
const stateTitles: Readonly<Record<CommentState, string | undefined>> = {
  PUBLISHED: undefined,
  HELD: 'Waiting for a moderator, seen by you only.',
  REJECTED: 'Not published, seen by you only.',
  REMOVED: 'Removed by a moderator',
  WITHDRAWN: 'Withdrawn by its author',
}

interface CommentRemarkProps {
  comment: FragmentType<typeof commentRemark>
  /** Without it there is nothing to be done about the comment. */
  talk?: Talk
  marked?: boolean
  children?: ReactNode
}

/** A single comment, or the place where one was; what was answered to it is given as children. */
export function CommentRemark({ comment, talk, marked = false, children }: CommentRemarkProps) {
  const written = unmask(commentRemark, comment)
  const { id, state, verdict, body, postedAt, editedAt, author } = written
  const dates = useDates()
  const title = stateTitles[state]
  if (title && (state === 'REMOVED' || state === 'WITHDRAWN')) {
    return (
      <Tombstone id={id} marked={marked} text={title}>
        {children}
      </Tombstone>
    )
  }
  return (
    <Remark
      id={id}
      author={author.name}
      posted={dates.moment(postedAt)}
      edited={editedAt ? dates.moment(editedAt) : undefined}
      note={title ? { title, text: verdict ?? null } : undefined}
      paragraphs={paragraphsOf(body).map(partsOf)}
      actions={talk && actionsOn(written, talk)}
      marked={marked}
    >
      {children}
    </Remark>
  )
}
