import { createHash } from 'node:crypto'
import { SignIn } from '../account/SignIn.tsx'
import { pathTo, withQuery } from '../addresses.ts'
import { type Filling, form, type PersonalOutcome, type PersonalRoute, personal } from '../form.ts'
import type { CommentPlaceQuery } from '../gql/graphql.ts'
import { leaf, untried } from '../leaf.ts'
import { pageArguments } from '../story/paging.tsx'
import type { CommentField } from './CommentForm.tsx'
import { commentPlaceQuery, type PlacedComment, standsUnder } from './CommentPlace.tsx'
import { Edit, editMutation } from './Edit.tsx'
import { Erase, eraseMutation } from './Erase.tsx'
import { exportRoute } from './export.tsx'
import { OwnComments, ownCommentsQuery, ownPaging } from './OwnComments.tsx'
import { Reply } from './Reply.tsx'
import { Report, reasonOf, reportMutation } from './Report.tsx'
import { addressOf, commentSentences, refusalOf } from './verdict.tsx'
import { Withdraw, withdrawMutation } from './Withdraw.tsx'
import { postMutation, Write, writeQuery } from './Write.tsx'

const absent: PersonalOutcome = { kind: 'absent' }
const told: [string, string] = ['told', 'yes']
const idOf = ({ params }: Pick<Filling, 'params'>) => ({ id: params.id ?? '' })

/** Names one sending: the same form with the same words again is the same one, and the same form with other words another. */
const keyOf = (once: string, ...words: string[]) =>
  createHash('sha256')
    .update(JSON.stringify([once, ...words]))
    .digest('base64url')

const fields = { name: 'plain', text: 'plain', article: 'plain', parent: 'plain', once: 'plain' } as const
const input = ({ name, text, article, parent, once }: Readonly<Record<CommentField, string>>) => ({
  input: { article, parent: parent || null, text, name: name || null },
  idempotencyKey: keyOf(once, article, parent, name, text),
})

/** A page about one comment, under the article that it belongs to. */
function about(
  data: CommentPlaceQuery,
  { params, problems }: Filling,
  page: (comment: PlacedComment) => Parameters<typeof leaf>[1] | null,
) {
  const { node } = data
  if (!standsUnder(node, params.slug)) return absent
  const matter = page(node)
  return matter ? leaf(data, { ...matter, problems }) : absent
}

/** Every form about comments. */
export const commentForms: readonly PersonalRoute[] = [
  form({
    path: '/articles/:slug/comments',
    query: writeQuery,
    variables: ({ params }) => ({ slug: params.slug ?? '' }),
    fields,
    mutation: postMutation,
    input,
    refused: ({ postComment }) => refusalOf(postComment),
    sentences: commentSentences,
    done: (_, { postComment }) => addressOf(postComment),
    page(data, filling) {
      const { article, viewer } = data
      if (!article) return absent
      const body = <Write article={article} user={viewer.user} filling={filling} />
      return leaf(data, { title: 'Your comment', problems: filling.problems, body })
    },
  }),

  form({
    path: '/articles/:slug/comments/:id/reply',
    query: commentPlaceQuery,
    variables: idOf,
    fields,
    mutation: postMutation,
    input,
    refused: ({ postComment }) => refusalOf(postComment),
    sentences: commentSentences,
    done: (_, { postComment }) => addressOf(postComment),
    page: (data, filling) =>
      about(data, filling, (comment) => ({
        title: 'Your reply',
        body: <Reply comment={comment} user={data.viewer.user} filling={filling} />,
      })),
  }),

  form({
    path: '/articles/:slug/comments/:id/edit',
    query: commentPlaceQuery,
    variables: idOf,
    fields: { text: 'plain', once: 'plain' },
    mutation: editMutation,
    input: ({ text, once }, { id = '' }) => ({ id, text, idempotencyKey: keyOf(once, id, text) }),
    refused: ({ editComment }) => refusalOf(editComment),
    sentences: commentSentences,
    done: (_, { editComment }) => addressOf(editComment),
    page: (data, filling) =>
      about(data, filling, (comment) => {
        if (!comment.own || (!comment.editableUntil && filling.problems.length === 0)) return null
        return { title: 'Change your comment', body: <Edit comment={comment} filling={filling} /> }
      }),
  }),

  form({
    path: '/articles/:slug/comments/:id/withdraw',
    query: commentPlaceQuery,
    variables: idOf,
    fields: {},
    mutation: withdrawMutation,
    input: (_, { id = '' }) => ({ id }),
    sentences: commentSentences,
    // The comment may have no place any more.
    done: (_, __, { slug = '' }) => `${pathTo.article(slug)}#comments`,
    page: (data, filling) =>
      about(data, filling, (comment) =>
        comment.own ? { title: 'Withdraw your comment?', body: <Withdraw comment={comment} filling={filling} /> } : null,
      ),
  }),

  form({
    path: '/articles/:slug/comments/:id/report',
    query: commentPlaceQuery,
    variables: idOf,
    fields: { reason: 'plain', text: 'plain' },
    mutation: reportMutation,
    input: ({ reason, text }, { id = '' }) => ({ id, reason: reasonOf(reason), text: text || null }),
    sentences: commentSentences,
    done: (_, __, { slug = '', id = '' }) => withQuery(pathTo.report(slug, id), told),
    page(data, filling) {
      if (!data.viewer.user) return signIn(data, pathTo.report(filling.params.slug ?? '', filling.params.id ?? ''))
      return about(data, filling, (comment) => ({
        title: 'Report a comment',
        body: <Report comment={comment} filling={filling} told={filling.query.has(told[0])} />,
      }))
    },
  }),

  personal({
    path: pathTo.ownComments,
    query: ownCommentsQuery,
    variables: ({ query }) => pageArguments({ path: pathTo.ownComments, query }, ownPaging, 20),
    page(data) {
      if (!data.viewer.user) return signIn(data, pathTo.ownComments)
      return leaf(data, { title: 'Your comments', body: <OwnComments comments={data.viewer.comments} /> })
    },
  }),

  exportRoute,

  form({
    path: pathTo.eraseComments,
    query: ownCommentsQuery,
    variables: () => ({ first: 1 }),
    fields: { password: 'secret' },
    mutation: eraseMutation,
    input: ({ password }) => ({ password }),
    sentences: { UNAUTHENTICATED: { field: 'password', text: 'This is not your password.' } },
    done: () => pathTo.ownComments,
    page(data, { problems }) {
      if (!data.viewer.user) return signIn(data, pathTo.eraseComments)
      return leaf(data, { title: 'Erase everything you wrote?', problems, body: <Erase problems={problems} /> })
    },
  }),
]

/** The form to sign in with, for a page that is nobody else's. */
function signIn(data: Parameters<typeof leaf>[0], next: string): PersonalOutcome {
  return leaf(data, { title: 'Sign in', body: <SignIn filling={untried} next={next} /> })
}
