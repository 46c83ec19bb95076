import { limits } from '@broadsheet/schema'
import { useState } from 'react'
import { Ways } from '../../actions/Ways.tsx'
import { DialogForm, Words } from '../../dialogs/DialogForm.tsx'
import { TextField } from '../../forms/Field.tsx'
import { fieldOf } from '../../problem.ts'
import { counted } from '../words.ts'

const suggestions = [
  'It attacks a person rather than what they said.',
  'It has nothing to do with the article.',
  'It advertises something.',
  'It tells what is private about somebody.',
  'It is the same as an earlier comment.',
] as const

interface BecauseProps {
  action: 'REJECT' | 'REMOVE'
  count: number
  onClose: () => void
  act: (reason: string) => Promise<unknown>
}

/** Asks for the reason that the commenter will read: a suggested sentence, or one's own. */
export function Because({ action, count, onClose, act }: BecauseProps) {
  const [reason, setReason] = useState('')
  const verb = action === 'REJECT' ? 'Reject' : 'Remove'
  return (
    <DialogForm title={`${verb} ${counted(count, 'comment')}`} verb={verb} look="danger" onClose={onClose} act={() => act(reason.trim())}>
      {(problem) => (
        <>
          <Words>The commenter reads the reason, and so do other moderators.</Words>
          <Ways legend="Suggested sentences" ways={suggestions.map((text) => [text, text] as const)} value={reason} onChange={setReason} />
          <TextField
            label="The reason"
            rows={3}
            required
            maxLength={limits.comment.reason}
            value={reason}
            onChange={setReason}
            error={fieldOf(problem) === 'reason' ? problem?.message : undefined}
          />
        </>
      )}
    </DialogForm>
  )
}
