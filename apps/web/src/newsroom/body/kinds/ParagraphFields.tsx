import { SpansEditor } from '../text/SpansEditor.tsx'
import styles from './Fields.module.css'
import type { FieldsProps } from './fields.ts'
import { paragraphKeys } from './text-keys.ts'

export function ParagraphFields({ block, take, onSlash }: FieldsProps<'paragraph'>) {
  return (
    <SpansEditor
      text={block.text}
      onChange={(text) => take({ do: 'change', block: { ...block, text } })}
      label="Text of the paragraph"
      path="text"
      placeholder="Write, or type / for another kind of block"
      className={styles.paragraph}
      keys={{ ...paragraphKeys(block, take), slash: onSlash, erase: (text) => take({ do: 'join', key: block.key, text }) }}
    />
  )
}
