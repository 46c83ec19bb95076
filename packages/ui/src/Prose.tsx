import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Prose.module.css'
import { scrolling } from './scrolling.ts'

/** A paragraph of running text. */
export function Paragraph({ children }: { children: ReactNode }) {
  return <p className={styles.paragraph}>{children}</p>
}

/** A heading within a text; `level` is its rank, 2 to 6. */
export function ProseHeading({ level, children }: { level: 2 | 3 | 4 | 5 | 6; children: ReactNode }) {
  const Heading = `h${level}` as const
  return <Heading className={classes(styles.heading, level === 2 && styles.major)}>{children}</Heading>
}

/** Words of somebody else, set in from the text. */
export function Quotation({ children, attribution }: { children: ReactNode; attribution?: string | null }) {
  return (
    <figure className={styles.quotation}>
      <blockquote>{children}</blockquote>
      {attribution && <figcaption>{attribution}</figcaption>}
    </figure>
  )
}

/** A sentence lifted out of the text. It is said twice, so it is kept out of the outline. */
export function PullQuote({ children, attribution }: { children: ReactNode; attribution?: string | null }) {
  return (
    <figure className={styles.pull}>
      <blockquote>{children}</blockquote>
      {attribution && <figcaption>{attribution}</figcaption>}
    </figure>
  )
}

/** A break between two parts of a text, with words set into it where there are any. */
export function Divider({ label }: { label?: string | null }) {
  return label ? <p className={styles.labelled}>{label}</p> : <hr className={styles.divider} />
}

/** Text whose spaces and line breaks are kept; wide lines scroll. */
export function Code({ code, language }: { code: string; language?: string | null }) {
  return (
    <div className={styles.code} {...scrolling}>
      <pre>
        <code translate="no" className={language ? `language-${language}` : undefined}>
          {code}
        </code>
      </pre>
    </div>
  )
}

/** A correction printed at its place in the text. */
export function InlineCorrection({ date, children }: { date?: ReactNode; children: ReactNode }) {
  return (
    <aside className={styles.correction}>
      <p>
        <strong>Correction{date ? ', ' : ''}</strong>
        {date && <strong>{date}</strong>}
        <strong>:</strong> {children}
      </p>
    </aside>
  )
}
