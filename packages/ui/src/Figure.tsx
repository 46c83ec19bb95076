import { Credit } from './Credit.tsx'
import { classes } from './classes.ts'
import styles from './Figure.module.css'
import { Picture, type PictureProps } from './Picture.tsx'

/** A picture and whom to name for it: the two are never apart. */
export interface CreditedPicture {
  picture: PictureProps
  credits: string[]
}

/** One picture with its caption and its credits. */
export function Figure({ picture, credits, caption }: CreditedPicture & { caption?: string | null }) {
  return (
    <figure className={styles.figure}>
      <Picture {...picture} />
      <Caption text={caption} credits={credits} />
    </figure>
  )
}

/** Several pictures under one caption, and whether they stand above each other rather than side by side. */
export interface FigureGroupProps {
  pictures: CreditedPicture[]
  caption?: string | null
  stacked?: boolean
}

/** Pictures that share a caption; each keeps its own credits. A pair stays a pair on a narrow screen too: captions say "left". */
export function FigureGroup({ pictures, caption, stacked = false }: FigureGroupProps) {
  return (
    <figure className={styles.figure}>
      <div className={classes(styles.group, !stacked && styles.beside)}>
        {pictures.map(({ picture }) => (
          <Picture key={picture.src} {...picture} />
        ))}
      </div>
      <Caption text={caption} credits={pictures.flatMap(({ credits }) => credits)} />
    </figure>
  )
}

function Caption({ text, credits }: { text?: string | null | undefined; credits: string[] }) {
  if (!text && credits.length === 0) return null
  return (
    <figcaption className={styles.caption}>
      {text && <span className={styles.text}>{text}</span>}
      {credits.length > 0 && <Credit lines={credits} />}
    </figcaption>
  )
}
