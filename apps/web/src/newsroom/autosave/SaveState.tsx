import { signInAddress } from '../desk/session.tsx'
import { useWhen } from '../desk/useWhen.ts'
import { Button } from '../forms/Button.tsx'
import type { Fields, Phase, Work } from './autosave.ts'
import styles from './SaveState.module.css'

const words: Record<Phase, string> = {
  saved: 'Everything is saved',
  changed: 'Not saved yet',
  sending: 'Saving …',
  waiting: 'Not sent: kept in this browser, and tried again',
  refused: 'Not saved',
  conflict: 'Not saved: somebody else has saved',
  signedOut: 'Your session has ended: your work is kept in this browser.',
}

// Typing goes through these all the time; nobody wants to hear it.
const silent = new Set<Phase>(['changed', 'sending'])

interface SaveStateProps {
  work: Work<Fields>
  savedAt: string
  savedBy: string | undefined
  roomless: boolean
  onSave: () => void
}

/** Whether everything is safe, said to the eye and, where it matters, to the ear. */
export function SaveState({ work: { phase, problem }, savedAt, savedBy, roomless, onSave }: SaveStateProps) {
  const when = useWhen()
  const more =
    phase === 'saved' ? `, ${when(savedAt)}${savedBy ? ` by ${savedBy}` : ''}` : phase === 'refused' ? `: ${problem?.message}` : ''
  return (
    <p className={styles.state} data-phase={phase}>
      <span aria-hidden="true" className={styles.dot} />
      <span>
        <span aria-hidden={silent.has(phase)}>{words[phase] + more}</span>
        {roomless && ' This browser has no room left to keep what is not saved.'}
      </span>
      {phase === 'signedOut' && <a href={signInAddress()}>Sign in again</a>}
      {(phase === 'changed' || phase === 'waiting') && (
        <Button small look="quiet" aria-keyshortcuts="Control+S Meta+S" onClick={onSave}>
          Save now
        </Button>
      )}
      <span role="status" className={styles.spoken}>
        {silent.has(phase) ? '' : words[phase] + (phase === 'refused' ? more : '')}
      </span>
    </p>
  )
}
