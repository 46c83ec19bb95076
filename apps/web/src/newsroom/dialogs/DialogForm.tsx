import { type FormEvent, type ReactNode, useState } from 'react'
import { actionNames } from '../actions/action.ts'
import { Button, type ButtonProps } from '../forms/Button.tsx'
import { Notice } from '../forms/Notice.tsx'
import { type Problem, problemOf } from '../problem.ts'
import styles from './Dialog.module.css'
import { Dialog } from './Dialog.tsx'

interface DialogFormProps {
  title: string
  /** What the button that does it says. */
  verb: string
  look?: ButtonProps['look']
  onClose: () => void
  /** What to do instead of closing, once it is done. */
  onDone?: () => void
  /** Does it. What it rejects with is shown, and the dialog stays. */
  act: () => Promise<unknown>
  /** Fields, which are told what was refused. */
  children: (problem: Problem | null) => ReactNode
}

/** A question with its answer: fields, and one button that does it. */
export function DialogForm({ title, verb, look = 'primary', onClose, onDone = onClose, act, children }: DialogFormProps) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function submit() {
    setBusy(true)
    try {
      await act()
      onDone()
    } catch (cause) {
      setProblem(problemOf(cause))
      setBusy(false)
    }
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          // A dialog may have been opened from within another one, which asks something else.
          event.stopPropagation()
          void submit()
        }}
      >
        {children(problem)}
        {problem && (
          <Notice tone="warning">
            {problem.message}
            {problem.legal && <p>{possible(problem.legal)}</p>}
          </Notice>
        )}
        <div className={styles.foot}>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look={look} disabled={busy}>
            {busy ? 'One moment …' : verb}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function possible(legal: NonNullable<Problem['legal']>): string {
  return legal.length === 0 ? 'Nothing can be done with it now.' : `Possible now: ${legal.map((action) => actionNames[action]).join(', ')}.`
}

/** A sentence or two in a dialog. */
export function Words({ children }: { children: ReactNode }) {
  return <p className={styles.words}>{children}</p>
}
