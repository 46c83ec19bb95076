import { unmask } from '../../../gql/fragment-masking.ts'
import { useShortcut } from '../../desk/useShortcut.ts'
import { Closing } from '../decide/Closing.tsx'
import { Sanctioning } from '../decide/Sanctioning.tsx'
import { commenterFacts } from '../detail/moderatedComment.tsx'
import { useDetail } from '../detail/useDetail.ts'

export type Asking = 'sanction' | 'closing'

interface AsideProps {
  /** The comment that is looked at. */
  id: string
  asking: Asking | null
  onAsk: (asking: Asking) => void
  onClose: () => void
  say: (words: string) => void
}

/** What can be done about whoever wrote a comment, and about the article under which it stands. */
export function Aside({ id, asking, onAsk, onClose, say }: AsideProps) {
  const comment = useDetail(id)
  const commenter = comment && unmask(commenterFacts, comment.commenter)
  const article = comment?.article
  useShortcut('m', () => (commenter?.id ? onAsk('sanction') : say('A guest can be neither muted nor suspended.')))
  useShortcut('c', () => (article ? onAsk('closing') : say('The article is not public now.')))
  if (asking === 'sanction' && commenter?.id)
    return <Sanctioning user={commenter.id} name={commenter.name} onClose={onClose} onDone={say} />
  if (asking === 'closing' && article)
    return <Closing thread={{ ...article, commentingEndsAt: article.commentingEndsAt ?? null }} onClose={onClose} onDone={say} />
  return null
}
