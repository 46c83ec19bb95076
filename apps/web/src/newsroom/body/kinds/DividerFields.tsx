import type { FieldsProps } from './fields.ts'
import { Line } from './inputs.tsx'

export function DividerFields({ block, take }: FieldsProps<'divider'>) {
  return (
    <Line
      label="Words in the break, such as a time; none for a plain one"
      path="label"
      value={block.label}
      onChange={(label) => take({ do: 'change', block: { ...block, label } })}
    />
  )
}
