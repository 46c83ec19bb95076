import styles from './Biography.module.css'
import { Credit } from './Credit.tsx'
import { classes } from './classes.ts'
import type { CreditedPicture } from './Figure.tsx'
import { OuterLink } from './OuterLink.tsx'
import { Picture } from './Picture.tsx'

/** Who an author is. `level` is the rank of the name in the outline of the page, 1 on the author's own. */
export interface BiographyProps {
  name: string
  href?: string
  level: 1 | 2 | 3
  kind?: string | undefined
  portrait?: CreditedPicture | undefined
  /** Paragraphs. */
  words: string[]
  links?: { label: string; url: string }[]
}

/** Portrait, name, a few sentences, and where else to find the author. */
export function Biography({ name, href, level, kind, portrait, words, links = [] }: BiographyProps) {
  const Heading = `h${level}` as const
  return (
    <section className={classes(styles.biography, level === 1 && styles.page)}>
      {portrait && (
        <figure className={styles.portrait}>
          <Picture {...portrait.picture} />
          <figcaption>
            <Credit lines={portrait.credits} />
          </figcaption>
        </figure>
      )}
      <div className={styles.words}>
        {kind && <p className={styles.kind}>{kind}</p>}
        <Heading className={styles.name}>{href ? <a href={href}>{name}</a> : name}</Heading>
        {words.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {links.length > 0 && (
          <ul className={styles.links}>
            {links.map(({ label, url }) => (
              <li key={url}>
                <OuterLink rel="me noopener external" href={url}>
                  {label}
                </OuterLink>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
