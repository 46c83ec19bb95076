import { SpansEditor } from '../text/SpansEditor.tsx'
import styles from './Fields.module.css'
import type { FieldsProps } from './fields.ts'
import { Choice } from './inputs.tsx'
import { paragraphKeys } from './text-keys.ts'

const levels = [2, 3, 4, 5, 6].map((level) => ({ value: String(level), name: `Level ${level}` }))

export function HeadingFields({ block, take }: FieldsProps<'heading'>) {
  return (
    <div className={styles.row}>
      <SpansEditor
        text={block.text}
        onChange={(text) => take({ do: 'change', block: { ...block, text } })}
        label="Text of the heading"
        path="text"
        placeholder="Heading"
        className={block.level === 2 ? styles.major : styles.heading}
        keys={paragraphKeys(block, take)}
      />
      <Choice
        label="Level of the heading"
        path="level"
        value={String(block.level)}
        options={levels}
        onChange={(level) => take({ do: 'change', block: { ...block, level: Number(level) } })}
      />
    </div>
  )
}
