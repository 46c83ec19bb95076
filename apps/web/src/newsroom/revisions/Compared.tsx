import { useQuery } from '@apollo/client/react'
import { graphql } from '../../gql/gql.ts'
import type { ComparedRevisionsQuery } from '../../gql/graphql.ts'
import { revisionDraftOf } from '../editor/manuscript.tsx'
import { Notice } from '../forms/Notice.tsx'
import { problemOf } from '../problem.ts'
import { Difference } from './Difference.tsx'

const comparedRevisions = graphql(/* GraphQL */ `
  query ComparedRevisions($before: ID!, $now: ID!) {
    before: node(id: $before) {
      __typename
      id
      ...RevisionMatter
    }
    now: node(id: $now) {
      __typename
      id
      ...RevisionMatter
    }
  }
`)

/** What was changed from one revision to another. */
export function Compared({ before, now }: { before: string; now: string }) {
  const { data, previousData, error } = useQuery(comparedRevisions, { variables: { before, now } })
  if (error) return <Notice tone="warning">{problemOf(error).message}</Notice>
  const drafts = draftsOf(data ?? previousData)
  return drafts ? <Difference {...drafts} /> : <p role="status">Comparing …</p>
}

function draftsOf(data: ComparedRevisionsQuery | undefined) {
  if (data?.before?.__typename !== 'Revision' || data.now?.__typename !== 'Revision') return undefined
  return { before: revisionDraftOf(data.before), now: revisionDraftOf(data.now) }
}
