import { Children, type ReactNode } from 'react'
import styles from './Gallery.module.css'

/** Equals beside each other, such as the people of a newsroom. */
export function Gallery({ children }: { children: ReactNode }) {
  return (
    <ul className={styles.gallery}>
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </ul>
  )
}
