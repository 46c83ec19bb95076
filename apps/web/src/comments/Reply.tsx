import { pathTo } from '../addresses.ts'
import type { Filling } from '../form.ts'
import { CommentForm } from './CommentForm.tsx'
import { CommentPlace, type PlacedComment } from './CommentPlace.tsx'

interface ReplyProps {
  comment: PlacedComment
  user: { name: string } | null | undefined
  filling: Filling
}

/** A comment, and where to answer it. */
export function Reply({ comment, user, filling }: ReplyProps) {
  const { id, article } = comment
  return (
    <CommentPlace title="Your reply" comment={comment}>
      <CommentForm
        article={article}
        user={user}
        filling={filling}
        parent={id}
        once={crypto.randomUUID()}
        back={pathTo.reply(article.slug, id)}
      />
    </CommentPlace>
  )
}
