import { Link } from 'react-router'
import { type FragmentType, unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { Pending, Stage } from '../desk/Stage.tsx'
import { useWhen } from '../desk/useWhen.ts'
import styles from './List.module.css'

export const manuscriptRow = graphql(/* GraphQL */ `
  fragment ManuscriptRow on Manuscript {
    id
    headline
    stage
    version
    publishedVersion
    savedAt
    savedBy {
      name
    }
    section {
      id
      name
    }
    bylines {
      role
      author {
        id
        name
      }
    }
  }
`)

/** One article in the list. On a narrow screen everything stands in its first cell. */
export function ManuscriptRow({ manuscript }: { manuscript: FragmentType<typeof manuscriptRow> }) {
  const { id, headline, stage, savedAt, savedBy, section, bylines, ...versions } = unmask(manuscriptRow, manuscript)
  const when = useWhen()
  const names = bylines.map(({ author }) => author.name).join(', ')
  return (
    <tr>
      <th scope="row">
        <Link className={styles.headline} to={`/newsroom/articles/${encodeURIComponent(id)}`}>
          {headline}
        </Link>
        <div className={styles.marks}>
          <span className={styles.small}>
            <Stage stage={stage} />
            <span>{section.name}</span>
            <span>{when(savedAt)}</span>
          </span>
          {names && <span>{names}</span>}
          <Pending {...versions} />
        </div>
      </th>
      <td className={styles.broad}>
        <Stage stage={stage} />
      </td>
      <td className={styles.broad}>{section.name}</td>
      <td className={`${styles.broad} ${styles.saved}`}>
        {when(savedAt)}
        <span>{savedBy?.name ?? 'Import'}</span>
      </td>
    </tr>
  )
}
