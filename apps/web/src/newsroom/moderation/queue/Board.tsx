import type { ModerationAction } from '@broadsheet/schema'
import { useEffect, useState } from 'react'
import { Button } from '../../forms/Button.tsx'
import { Notice } from '../../forms/Notice.tsx'
import { Because } from '../decide/Because.tsx'
import { useDecisions } from '../decide/useDecisions.ts'
import { Detail } from '../detail/Detail.tsx'
import { Aside, type Asking } from './Aside.tsx'
import type { Row } from './moderatedRow.tsx'
import styles from './Queue.module.css'
import { QueueList } from './QueueList.tsx'
import { QueueTabs } from './QueueTabs.tsx'
import { useQueue } from './useQueue.ts'
import { useQueueKeys } from './useQueueKeys.ts'
import { Verdicts } from './Verdicts.tsx'
import type { View } from './view.ts'

/** A queue, the comment that is looked at, and what is to be done about it. */
export function Board({ view, meet }: { view: View; meet: (comments: readonly Row[]) => void }) {
  const desk = useQueue(view)
  const { queue, move } = desk
  const { decide, decideBecause, undo, subjectsOf, said, say, problem } = useDecisions(desk, view)
  const [asking, setAsking] = useState<Asking | 'REJECT' | 'REMOVE' | null>(null)
  const row = queue.comments.find(({ id }) => id === queue.current)
  useEffect(() => meet(queue.comments), [queue.comments, meet])

  function onDecide(action: ModerationAction) {
    if (action === 'APPROVE' || action === 'DISMISS_REPORTS') void decide(action)
    else if (subjectsOf(action).length > 0) setAsking(action)
    else say('There is nothing to do that to.')
  }
  const close = () => setAsking(null)
  useQueueKeys({ queue, move, onDecide, onUndo: () => void undo() })
  return (
    <>
      <QueueTabs queue={view.queue} counts={desk.counts} />
      <div className={styles.state}>
        <p role="status">{said || (desk.ready ? '' : 'Fetching the comments …')}</p>
        <Choosing desk={desk} onUndo={() => void undo()} />
      </div>
      {(problem ?? desk.problem) && <Notice tone="warning">{(problem ?? desk.problem)?.message}</Notice>}
      <Arrivals waiting={queue.waiting} onShow={() => void desk.refresh()} />
      <div className={styles.board}>
        {desk.ready && <QueueList desk={desk} />}
        {row && (
          <div className={styles.pane}>
            <Verdicts countOf={(action) => subjectsOf(action).length} chosen={queue.chosen.size} onDecide={onDecide} />
            <Detail key={row.id} row={row} onSanction={() => setAsking('sanction')} onClosing={() => setAsking('closing')} say={say} />
          </div>
        )}
      </div>
      {(asking === 'REJECT' || asking === 'REMOVE') && (
        <Because action={asking} count={subjectsOf(asking).length} onClose={close} act={(reason) => decideBecause(asking, reason)} />
      )}
      {row && (
        <Aside
          id={row.id}
          asking={asking === 'sanction' || asking === 'closing' ? asking : null}
          onAsk={setAsking}
          onClose={close}
          say={say}
        />
      )}
    </>
  )
}

function Choosing({ desk: { queue, move }, onUndo }: { desk: ReturnType<typeof useQueue>; onUndo: () => void }) {
  const { comments, chosen } = queue
  return (
    <p className={styles.choosing}>
      {chosen.size > 0 && <span>{chosen.size} chosen</span>}
      {comments.length > 0 && (
        <Button small look="quiet" onClick={() => move({ kind: 'chose', all: chosen.size === 0 })}>
          {chosen.size > 0 ? 'Choose none' : `Choose all ${comments.length}`}
        </Button>
      )}
      <Button small look="quiet" aria-keyshortcuts="u" onClick={onUndo}>
        Undo
      </Button>
    </p>
  )
}

/** Says that there is more, and leaves the list alone until it is wanted. */
function Arrivals({ waiting, onShow }: { waiting: number; onShow: () => void }) {
  return (
    <div role="status" className={styles.arrivals}>
      {waiting > 0 && (
        <>
          <span>{waiting === 1 ? '1 more is waiting' : `${waiting} more are waiting`}</span>
          <Button small onClick={onShow}>
            Show
          </Button>
        </>
      )}
    </div>
  )
}
