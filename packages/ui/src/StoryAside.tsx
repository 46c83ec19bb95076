import { Children, type ReactNode } from 'react'
import styles from './StoryAside.module.css'

/** Stories set between two paragraphs: read on here, or go on with the text. */
export function StoryAside({ title, children }: { title: string; children: ReactNode }) {
  return (
    <aside className={styles.aside}>
      <p className={styles.title}>{title}</p>
      <ul>
        {Children.map(children, (story) => (
          <li>{story}</li>
        ))}
      </ul>
    </aside>
  )
}
