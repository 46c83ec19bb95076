import styles from './TagList.module.css'

/** The subjects of an article, each a link to everything else about it. */
export function TagList({ tags }: { tags: { name: string; href: string }[] }) {
  return (
    <nav className={styles.tags} aria-label="Tags">
      <ul>
        {tags.map(({ name, href }) => (
          <li key={href}>
            <a rel="tag" href={href}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
