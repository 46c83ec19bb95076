import type { ArticleDraft } from '../editor/articleDraft.ts'
import styles from './Difference.module.css'
import { differenceOf, type Run } from './difference.ts'

/** What was added and removed between two texts, for reading. */
export function Difference({ before, now }: { before: ArticleDraft; now: ArticleDraft }) {
  const fields = differenceOf(before, now)
  if (fields.length === 0) return <p>No word differs.</p>
  return (
    <div className={styles.difference}>
      {fields.map(({ field, paragraphs }) => (
        <section key={field} className={styles.field} aria-label={`${field}, changes`}>
          <h3>{field}</h3>
          {Object.entries(folded(paragraphs)).map(([place, paragraph]) => (
            <Paragraph key={place} paragraph={paragraph} />
          ))}
        </section>
      ))}
    </div>
  )
}

function Paragraph({ paragraph }: { paragraph: Run[] | null }) {
  if (paragraph === null)
    return (
      <p className={styles.skipped}>
        <span aria-hidden="true">⋯</span>
        <span className={styles.spoken}>Unchanged paragraphs</span>
      </p>
    )
  return (
    <p>
      {Object.entries(paragraph).map(([place, { kind, text }]) => {
        const Element = { kept: 'span', added: 'ins', removed: 'del' }[kind] as 'span' | 'ins' | 'del'
        return <Element key={place}>{text}</Element>
      })}
    </p>
  )
}

/** Unchanged paragraphs are left out but for the neighbours of changed ones; null stands for a gap. */
function folded(paragraphs: Run[][]): (Run[] | null)[] {
  const kept = paragraphs.map((runs) => runs.every(({ kind }) => kind === 'kept'))
  const shown = paragraphs.map((_, place) => !(kept[place - 1] ?? true) || !kept[place] || !(kept[place + 1] ?? true))
  return paragraphs.flatMap((runs, place) => {
    if (shown[place]) return [runs]
    return place === 0 || shown[place - 1] ? [null] : []
  })
}
