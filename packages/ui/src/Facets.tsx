import styles from './Facets.module.css'
import tags from './TagList.module.css'

/** How many values are named at once, the others unfold; and how many are too few to be folded away. */
const [atOnce, few] = [8, 2]

/** Ways to narrow a list down by one property. */
export interface FacetGroup {
  title: string
  values: readonly { href: string; text: string; count: number }[]
  /** What is said of the values that are not named. */
  rest?: string | undefined
}

/** Beside a list of what was found: how to see less of it. `id` is where links to it lead. */
export function Facets({ id, title, groups }: { id: string; title: string; groups: readonly FacetGroup[] }) {
  return (
    <nav className={styles.facets} id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {groups.map((group) => (
        <section key={group.title}>
          <h3>{group.title}</h3>
          <FacetValues {...group} />
          {group.rest && <p>{group.rest}</p>}
        </section>
      ))}
    </nav>
  )
}

function FacetValues({ values }: Pick<FacetGroup, 'values'>) {
  if (values.length <= atOnce + few) return <FacetLinks values={values} />
  return (
    <>
      <FacetLinks values={values.slice(0, atOnce)} />
      <details>
        <summary>{values.length - atOnce} more</summary>
        <FacetLinks values={values.slice(atOnce)} />
      </details>
    </>
  )
}

function FacetLinks({ values }: Pick<FacetGroup, 'values'>) {
  return (
    <ul>
      {values.map(({ href, text, count }) => (
        <li key={href}>
          <a href={href} rel="nofollow">
            {text}
          </a>{' '}
          {count}
        </li>
      ))}
    </ul>
  )
}

/** By what a list is narrowed down already; each leads to the list without it. */
export function Chosen({ label, chosen }: { label: string; chosen: readonly { href: string; text: string; leave: string }[] }) {
  return (
    <nav className={tags.tags} aria-label={label}>
      <ul>
        {chosen.map(({ href, text, leave }) => (
          <li key={href}>
            <a href={href} rel="nofollow" aria-current="true" aria-label={leave}>
              {text} <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
