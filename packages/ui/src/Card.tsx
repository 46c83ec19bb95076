import type { ReactNode } from 'react'
import styles from './Card.module.css'
import { Credit } from './Credit.tsx'
import { classes } from './classes.ts'
import type { CreditedPicture } from './Figure.tsx'
import { Picture } from './Picture.tsx'
import { SectionLabel } from './SectionLabel.tsx'
import { Time, type TimeProps } from './Time.tsx'
import { Unbroken } from './Unbroken.tsx'

/** How much room a story is given: `lead` opens the paper, `feature` and `split` open a section, `brief` is a headline in a column. */
export type CardSize = 'lead' | 'feature' | 'split' | 'standard' | 'brief' | 'row'

/** A story as it is announced elsewhere. Whatever is left out is not printed. */
export interface CardProps {
  href: string
  /** As a plain text, or with parts of it marked. */
  headline: ReactNode
  /** Rank of the headline in the outline of the page; left out where the story is no part of it. */
  level?: 2 | 3 | 4
  size: CardSize
  standfirst?: ReactNode
  section?: { name: string; href: string } | undefined
  byline?: ReactNode
  date?: TimeProps | undefined
  /** One more word about the story, such as that it is an excerpt. */
  note?: ReactNode
  picture?: CreditedPicture | undefined
  language?: string | undefined
}

/** One story on a front, section, tag or author page, or beside another story. */
export function Card({ href, headline, level, size, picture, section, standfirst, language, ...foot }: CardProps) {
  const Heading = level ? (`h${level}` as const) : 'p'
  return (
    <article className={classes(styles.card, styles[size])} lang={language} data-pictured={picture ? '' : undefined}>
      {picture && (
        <figure className={styles.figure}>
          <Picture {...picture.picture} className={styles.image} />
          <figcaption>
            <Credit lines={picture.credits} />
          </figcaption>
        </figure>
      )}
      <div className={styles.text}>
        {section && <SectionLabel {...section} />}
        <Heading className={styles.headline}>
          <a href={href}>{typeof headline === 'string' ? <Unbroken text={headline} /> : headline}</a>
        </Heading>
        {standfirst && <p className={styles.standfirst}>{standfirst}</p>}
        <CardFoot {...foot} />
      </div>
    </article>
  )
}

function CardFoot({ byline, date, note }: Pick<CardProps, 'byline' | 'date' | 'note'>) {
  if (!byline && !date && !note) return null
  return (
    <p className={styles.foot}>
      {byline && <span>{byline}</span>}
      {date && <Time {...date} />}
      {note && <span>{note}</span>}
    </p>
  )
}
