import { SpansEditor } from '../text/SpansEditor.tsx'
import styles from './Fields.module.css'
import type { FieldsProps } from './fields.ts'
import { Line } from './inputs.tsx'
import { paragraphKeys } from './text-keys.ts'

/** A quote or a pull quote. Enter breaks the line of a quote, which can have paragraphs, and ends a pull quote, which cannot. */
export function QuoteFields({ block, take }: FieldsProps<'quote' | 'pullQuote'>) {
  const pulled = block.kind === 'pullQuote'
  const { enter, leave } = paragraphKeys(block, take)
  return (
    <>
      <SpansEditor
        text={block.text}
        onChange={(text) => take({ do: 'change', block: { ...block, text } })}
        label={pulled ? 'The sentence' : 'What was said'}
        path="text"
        placeholder={pulled ? 'A sentence worth pulling out' : 'What was said or written'}
        className={pulled ? styles.pull : styles.quotation}
        keys={pulled ? { enter, leave } : { leave }}
      />
      <Line
        label="Attribution"
        path="attribution"
        value={block.attribution}
        onChange={(attribution) => take({ do: 'change', block: { ...block, attribution } })}
      />
    </>
  )
}
