import styles from './Fields.module.css'
import type { FieldsProps } from './fields.ts'
import { Line, Lines } from './inputs.tsx'

export function CodeFields({ block, take }: FieldsProps<'code'>) {
  const change = (changed: Partial<typeof block>) => take({ do: 'change', block: { ...block, ...changed } })
  return (
    <>
      <Lines label="Code" path="code" className={styles.code} value={block.code} onChange={(code) => change({ code })} />
      <Line label="Language" path="language" value={block.language} onChange={(language) => change({ language })} />
    </>
  )
}
