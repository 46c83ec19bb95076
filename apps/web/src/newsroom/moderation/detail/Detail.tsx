import { pathTo } from '../../../addresses.ts'
import { useWhen } from '../../desk/useWhen.ts'
import { Button } from '../../forms/Button.tsx'
import { Notice } from '../../forms/Notice.tsx'
import type { Row } from '../queue/moderatedRow.tsx'
import { stateNames } from '../words.ts'
import { Around } from './Around.tsx'
import { Commenter } from './Commenter.tsx'
import styles from './Detail.module.css'
import { Decisions, Notes, Reports } from './Findings.tsx'
import { Plain } from './Plain.tsx'
import { useDetail, useFreshDetail } from './useDetail.ts'

interface DetailProps {
  row: Row
  onSanction: () => void
  onClosing: () => void
  say: (words: string) => void
}

/** The comment that is looked at, and everything that is known about it. */
export function Detail({ row, onSanction, onClosing, say }: DetailProps) {
  const comment = useDetail(row.id)
  const problem = useFreshDetail(row)
  const when = useWhen()
  return (
    <article className={styles.detail} aria-label={`Comment of ${row.name}`}>
      <header>
        <h2 className={styles.name}>
          <bdi>{row.name}</bdi>
        </h2>
        <p className={styles.facts}>
          <span>{stateNames[row.state]}</span>
          <span>{when(row.postedAt)}</span>
          {comment?.editedAt && <span>changed {when(comment.editedAt)}</span>}
        </p>
      </header>
      <Plain>{row.text}</Plain>
      <p className={styles.under}>
        Under{' '}
        {comment?.article ? <a href={pathTo.article(comment.article.slug)}>{row.articleHeadline}</a> : <span>{row.articleHeadline}</span>}
        {comment?.article && (
          <Button small look="quiet" aria-keyshortcuts="c" onClick={onClosing}>
            Commenting: {comment.article.commenting === 'OPEN' ? 'open' : 'closed'}
          </Button>
        )}
      </p>
      {problem && <Notice tone="warning">{problem.message}</Notice>}
      {comment && (
        <>
          <Notes notes={comment.notes} />
          <Reports reports={comment.reports} />
          <Around comment={comment} />
          <Commenter comment={comment} onSanction={onSanction} say={say} />
          <Decisions decisions={comment.decisions} />
        </>
      )}
    </article>
  )
}
