import { useQuery } from '@apollo/client/react'
import { useParams } from 'react-router'
import { unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import desk from '../desk/Desk.module.css'
import { Lost } from '../desk/Lost.tsx'
import { problemOf } from '../problem.ts'
import { manuscriptFacts } from './manuscript.tsx'
import { Workbench } from './Workbench.tsx'

const editedArticle = graphql(/* GraphQL */ `
  query EditedArticle($id: ID!) {
    manuscript(id: $id) {
      ...ManuscriptFacts
      ...ArticleMatter
    }
  }
`)

/** The page of one article in the newsroom. */
export function Editor() {
  const { id = '' } = useParams()
  const { data, error } = useQuery(editedArticle, { variables: { id }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' })
  if (error && !data) return <p className={desk.alone}>{problemOf(error).message}</p>
  if (!data)
    return (
      <p className={desk.alone} role="status">
        Fetching the article …
      </p>
    )
  if (!data.manuscript) return <Lost />
  return <Workbench key={id} facts={unmask(manuscriptFacts, data.manuscript)} matter={data.manuscript} />
}
