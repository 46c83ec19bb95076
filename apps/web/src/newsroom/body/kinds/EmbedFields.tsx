import type { FieldsProps } from './fields.ts'
import { Line } from './inputs.tsx'

export function EmbedFields({ block, take }: FieldsProps<'embed'>) {
  const change = (changed: Partial<typeof block>) => take({ do: 'change', block: { ...block, ...changed } })
  return (
    <>
      <Line label="Address of the page" path="url" type="url" value={block.url} onChange={(url) => change({ url })} />
      <Line label="Title: what it is, for people" path="title" value={block.title} onChange={(title) => change({ title })} />
      <Line label="Name of the site" path="provider" value={block.provider} onChange={(provider) => change({ provider })} />
    </>
  )
}
