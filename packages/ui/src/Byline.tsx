import { Fragment } from 'react'
import styles from './Byline.module.css'

/** The authors who did the same thing for an article; `role` is how it is printed, such as "By" or "Photographs by". */
export interface BylineGroup {
  role: string
  authors: { name: string; href: string }[]
}

/** Who wrote, photographed and edited, each name a link. */
export function Byline({ groups }: { groups: BylineGroup[] }) {
  return (
    <address className={styles.byline}>
      {groups.map(({ role, authors }) => (
        <p key={role}>
          {role}{' '}
          {authors.map(({ name, href }, place) => (
            <Fragment key={href}>
              {place > 0 && (place === authors.length - 1 ? ' and ' : ', ')}
              <a rel="author" href={href}>
                {name}
              </a>
            </Fragment>
          ))}
        </p>
      ))}
    </address>
  )
}
