import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import type { RevisionEntryFragment } from '../../gql/graphql.ts'
import { Button } from '../forms/Button.tsx'
import { Choice } from '../forms/Field.tsx'
import { Notice } from '../forms/Notice.tsx'
import { problemOf } from '../problem.ts'
import { Compared } from './Compared.tsx'
import { fold } from './fold.ts'
import { RevisionGroup } from './RevisionGroup.tsx'
import styles from './Revisions.module.css'

const revisionEntry = graphql(/* GraphQL */ `
  fragment RevisionEntry on Revision {
    id
    number
    action
    savedAt
    savedBy {
      name
    }
    note
    changed
  }
`)

const revisionList = graphql(/* GraphQL */ `
  query RevisionList($id: ID!, $after: String) {
    manuscript(id: $id) {
      id
      revisions(first: 50, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          ...RevisionEntry
        }
      }
    }
  }
`)

interface RevisionsProps {
  id: string
  /** The latest version. */
  version: number
  canRestore: boolean
  onRestore: (revision: RevisionEntryFragment) => void
}

/** Everything that was ever saved of an article, and what was changed between any two of it. */
export function Revisions({ id, version, canRestore, onRestore }: RevisionsProps) {
  const [after, setAfter] = useState<string[]>([])
  const at = after.at(-1) ?? null
  const answer = useQuery(revisionList, { variables: { id, after: at }, fetchPolicy: 'cache-and-network' })
  const list = (answer.data ?? answer.previousData)?.manuscript?.revisions
  if (answer.error) return <Notice tone="warning">{problemOf(answer.error).message}</Notice>
  if (!list) return <p role="status">Fetching the revisions …</p>
  const entries = list.nodes.map((node) => unmask(revisionEntry, node))
  return (
    <div className={styles.revisions}>
      <Chooser entries={entries} />
      <h2>All versions</h2>
      <ol>
        {fold(entries).map((group) => (
          <RevisionGroup key={group[0]?.id} entries={group} latest={version} onRestore={canRestore ? onRestore : undefined} />
        ))}
      </ol>
      <div className={styles.pages}>
        {after.length > 0 && (
          <Button small onClick={() => setAfter(after.slice(0, -1))}>
            Later ones
          </Button>
        )}
        {list.pageInfo.hasNextPage && (
          <Button small onClick={() => setAfter([...after, list.pageInfo.endCursor ?? ''])}>
            Earlier ones
          </Button>
        )}
      </div>
    </div>
  )
}

function Chooser({ entries }: { entries: readonly RevisionEntryFragment[] }) {
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const options = entries.map(({ id, number }) => [id, `Version ${number}`] as const)
  const known = (id: string, place: number) => (entries.some((entry) => entry.id === id) ? id : (entries[place]?.id ?? ''))
  const [before, now] = [known(from, 1), known(to, 0)]
  if (entries.length < 2) return null
  return (
    <section className={styles.compare} aria-labelledby="compare">
      <h2 id="compare">What was changed</h2>
      <div className={styles.pair}>
        <Choice label="From" value={before} options={options} onChange={setFrom} />
        <Choice label="To" value={now} options={options} onChange={setTo} />
      </div>
      <Compared before={before} now={now} />
    </section>
  )
}
