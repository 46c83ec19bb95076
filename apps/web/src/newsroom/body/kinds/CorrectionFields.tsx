import { SpansEditor } from '../text/SpansEditor.tsx'
import styles from './Fields.module.css'
import type { FieldsProps } from './fields.ts'
import { Line } from './inputs.tsx'
import { instantOf, localOf } from './local-time.ts'

export function CorrectionFields({ block, take }: FieldsProps<'correction'>) {
  return (
    <>
      <SpansEditor
        text={block.text}
        onChange={(text) => take({ do: 'change', block: { ...block, text } })}
        label="What was changed"
        path="text"
        placeholder="What was changed"
        className={styles.correction}
        keys={{ leave: (by) => take({ do: 'leave', key: block.key, by }) }}
      />
      <Line
        label="When it was changed, in your time"
        path="date"
        type="datetime-local"
        value={localOf(block.date)}
        onChange={(date) => take({ do: 'change', block: { ...block, date: instantOf(date) } })}
      />
    </>
  )
}
