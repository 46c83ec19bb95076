import type { ManuscriptAction } from '@broadsheet/schema'
import { type FunctionComponent, useState } from 'react'
import { useShortcut } from '../desk/useShortcut.ts'
import { Button, type ButtonProps } from '../forms/Button.tsx'
import styles from './Actions.module.css'
import type { ActionProps } from './action.ts'
import { Correct } from './Correct.tsx'
import { Delete } from './Delete.tsx'
import { PreviewLink } from './PreviewLink.tsx'
import { Publish } from './Publish.tsx'
import { Retract } from './Retract.tsx'
import { Return } from './Return.tsx'
import { Submit } from './Submit.tsx'
import { Unpublish } from './Unpublish.tsx'

interface Door {
  action: ManuscriptAction
  name: string
  look: ButtonProps['look']
  Dialog: FunctionComponent<ActionProps>
}

/** What has a button of its own, the likeliest last. Revising and restoring are done where the text and its revisions are. */
const doors: readonly Door[] = [
  { action: 'DELETE', name: 'Delete', look: 'danger', Dialog: Delete },
  { action: 'RETRACT', name: 'Retract', look: 'danger', Dialog: Retract },
  { action: 'UNPUBLISH', name: 'Unpublish', look: 'plain', Dialog: Unpublish },
  { action: 'RETURN', name: 'Return', look: 'plain', Dialog: Return },
  { action: 'CORRECT', name: 'Correct', look: 'plain', Dialog: Correct },
  { action: 'EMBARGO', name: 'Embargo', look: 'plain', Dialog: Publish },
  { action: 'SUBMIT', name: 'Submit', look: 'plain', Dialog: Submit },
  { action: 'PUBLISH', name: 'Publish', look: 'plain', Dialog: Publish },
]
const preview: Door = { action: 'REVISE', name: 'Preview link', look: 'plain', Dialog: PreviewLink }

/** Exactly what this colleague may do with the article now. */
export function Actions({ facts, perform }: Omit<ActionProps, 'onClose'>) {
  const [open, setOpen] = useState<Door>()
  // Publishing asks about an embargo itself.
  const hidden = facts.actions.includes('PUBLISH') ? 'EMBARGO' : undefined
  const offered = doors.filter(({ action }) => facts.actions.includes(action) && action !== hidden)
  const first = offered.findLast(({ action }) => action === 'PUBLISH' || action === 'SUBMIT')
  useShortcut('alt+p', () => setOpen(first))
  return (
    <div className={styles.actions}>
      <Button look="plain" onClick={() => setOpen(preview)}>
        {preview.name}
      </Button>
      {offered.map((door) => (
        <Button key={door.action} look={door === first ? 'primary' : door.look} onClick={() => setOpen(door)}>
          {door.name}
        </Button>
      ))}
      {open && <open.Dialog facts={facts} perform={perform} onClose={() => setOpen(undefined)} />}
    </div>
  )
}
