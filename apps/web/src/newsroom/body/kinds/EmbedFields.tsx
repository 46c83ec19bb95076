import styles from './Fields.module.css'
import type { FieldsProps } from './fields.ts'
import { isUnfinished, Line } from './inputs.tsx'

export function EmbedFields({ block, take }: FieldsProps<'embed'>) {
  const change = (changed: Partial<typeof block>) => take({ do: 'change', block: { ...block, ...changed } })
  return (
    <>
      <Line label="Address of the page, with https://" path="url" type="url" value={block.url} onChange={(url) => change({ url })} />
      {isUnfinished(block.url) && <p className={styles.unfinished}>This is no address yet: the text cannot be saved like this.</p>}
      <Line label="Title: what it is, for people" path="title" value={block.title} onChange={(title) => change({ title })} />
      <Line label="Name of the site" path="provider" value={block.provider} onChange={(provider) => change({ provider })} />
    </>
  )
}
