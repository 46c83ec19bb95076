import { useWhen } from '../desk/useWhen.ts'
import type { ArticleDraft } from '../editor/articleDraft.ts'
import { Button } from '../forms/Button.tsx'
import { Notice } from '../forms/Notice.tsx'
import { Difference } from '../revisions/Difference.tsx'
import { onTop, type Work } from './autosave.ts'
import styles from './Conflict.module.css'

interface ConflictProps {
  work: Work<ArticleDraft>
  onTakeTheirs: () => void
  onPutMine: () => void
}

/** Somebody else has saved in the meantime: shows how the two texts differ, and lets the writer decide. */
export function Conflict({ work, onTakeTheirs, onPutMine }: ConflictProps) {
  const when = useWhen()
  if (work.phase !== 'conflict') return null
  const { theirs } = work
  if (!theirs)
    return (
      <Notice tone="warning">
        <p>Somebody else has saved this article. Nothing of yours is lost; their version is being fetched.</p>
      </Notice>
    )
  return (
    <section className={styles.conflict} aria-labelledby="conflict">
      <Notice tone="warning">
        <h2 id="conflict">
          {theirs.savedBy ?? 'Somebody else'} saved this article {when(theirs.savedAt)}
        </h2>
        <p>
          Your changes are kept in this browser, and nothing was overwritten. This is how the article would change if you put yours on top
          of theirs. What you have not touched stays as they left it.
        </p>
      </Notice>
      <div className={styles.difference}>
        <Difference before={theirs.draft} now={onTop(work)} />
      </div>
      <p className={styles.buttons}>
        <Button onClick={onTakeTheirs}>Take theirs, and let mine go</Button>
        <Button look="primary" onClick={onPutMine}>
          Put mine on top
        </Button>
      </p>
    </section>
  )
}
