import { limits } from '@broadsheet/schema'
import { Button, Field, Form, LongField } from '@broadsheet/ui'
import { problemOf, withNext } from '../account/filling.ts'
import { pathTo } from '../addresses.ts'
import type { Filling } from '../form.ts'
import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'

export const commentForm = graphql(/* GraphQL */ `
  fragment CommentForm on Article {
    id
    slug
    commenting
    guestsMayComment
  }
`)

/** Names of what a comment is sent with. */
export type CommentField = 'text' | 'name' | 'article' | 'parent' | 'once'

interface CommentFormProps {
  article: FragmentType<typeof commentForm>
  /** Whoever is signed in. */
  user: { name: string } | null | undefined
  filling: Pick<Filling<CommentField>, 'values' | 'problems'>
  /** What is answered. */
  parent?: string
  /** Tells this form from every other; left out where the page is the same for everybody. */
  once: string | undefined
  /** The page to come back to after signing in. */
  back: string
}

/** Where a comment is written; for whoever may not write one, the way to sign in. */
export function CommentForm({ article, user, filling, parent, once, back }: CommentFormProps) {
  const { id, slug, commenting, guestsMayComment } = unmask(commentForm, article)
  const { values, problems } = filling
  if (commenting === 'CLOSED' && problems.length === 0) return <p>This article takes no more comments.</p>
  const signIn = withNext(pathTo.signIn, back)
  if (!user && !guestsMayComment && problems.length === 0) {
    return (
      <p>
        <a href={signIn}>Sign in to comment</a>
      </p>
    )
  }
  return (
    <Form
      action={parent ? pathTo.reply(slug, parent) : pathTo.comments(slug)}
      problems={problems}
      hidden={{ article: id, parent, once }}
      buttons={<Button>{parent ? 'Post the reply' : 'Post the comment'}</Button>}
    >
      {!user && (
        <Field
          name="name"
          label="Name"
          hint="As others will see it."
          autoComplete="nickname"
          value={values.name}
          problem={problemOf('name', problems)}
        />
      )}
      <LongField
        name="text"
        label={parent ? 'Your reply' : 'Your comment'}
        rows={5}
        longest={limits.comment.text}
        hint={user ? `Others see it under your name, ${user.name}.` : undefined}
        value={values.text}
        problem={problemOf('text', problems)}
      />
      {!user && (
        <p>
          Or <a href={signIn}>sign in</a> first, to be told apart from others of your name.
        </p>
      )}
    </Form>
  )
}
