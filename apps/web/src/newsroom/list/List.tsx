import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { graphql } from '../../gql/gql.ts'
import type { ManuscriptsQuery } from '../../gql/graphql.ts'
import { useShortcut } from '../desk/useShortcut.ts'
import { useTitle } from '../desk/useTitle.ts'
import { Button } from '../forms/Button.tsx'
import { Notice } from '../forms/Notice.tsx'
import { problemOf } from '../problem.ts'
import { Filters } from './Filters.tsx'
import { variablesOf, withFilter } from './filters.ts'
import styles from './List.module.css'
import { ManuscriptRow } from './ManuscriptRow.tsx'
import { NewArticle } from './NewArticle.tsx'

const manuscriptsQuery = graphql(/* GraphQL */ `
  query Manuscripts($filter: ManuscriptFilter, $first: Int, $after: String, $last: Int, $before: String) {
    manuscripts(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        startCursor
        endCursor
        hasNextPage
        hasPreviousPage
      }
      nodes {
        id
        ...ManuscriptRow
      }
    }
  }
`)

/** Everything that the newsroom works on, as far as this colleague may see it. */
export function List() {
  const [query] = useSearchParams()
  const [beginning, setBeginning] = useState(false)
  const answer = useQuery(manuscriptsQuery, { variables: variablesOf(query), fetchPolicy: 'cache-and-network' })
  const manuscripts = (answer.data ?? answer.previousData)?.manuscripts
  useShortcut('n', () => setBeginning(true))
  useTitle('Articles')
  return (
    <div className={styles.list}>
      <div className={styles.head}>
        <h1>Articles</h1>
        <Button look="primary" aria-keyshortcuts="n" onClick={() => setBeginning(true)}>
          New article
        </Button>
      </div>
      <Filters />
      {answer.error && <Notice tone="warning">{problemOf(answer.error).message}</Notice>}
      {manuscripts ? <Manuscripts {...manuscripts} /> : !answer.error && <p role="status">Fetching the articles …</p>}
      {beginning && <NewArticle onClose={() => setBeginning(false)} />}
    </div>
  )
}

function Manuscripts({ nodes, totalCount, pageInfo }: ManuscriptsQuery['manuscripts']) {
  const [query] = useSearchParams()
  const turned = (name: 'after' | 'before', cursor: string | null) => ({ search: String(withFilter(query, name, cursor ?? '')) })
  if (nodes.length === 0) return <p className={styles.empty}>No article fits. Choose another stage, or take away a filter.</p>
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Headline</th>
            <th scope="col">Stage</th>
            <th scope="col">Section</th>
            <th scope="col">Last saved</th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((node) => (
            <ManuscriptRow key={node.id} manuscript={node} />
          ))}
        </tbody>
      </table>
      <nav className={styles.pages} aria-label="Pages of the list">
        <p role="status">{totalCount === 1 ? '1 article' : `${totalCount} articles`}</p>
        <span>
          {pageInfo.hasPreviousPage && <Link to={turned('before', pageInfo.startCursor ?? null)}>Newer</Link>}
          {pageInfo.hasNextPage && <Link to={turned('after', pageInfo.endCursor ?? null)}>Older</Link>}
        </span>
      </nav>
    </>
  )
}
