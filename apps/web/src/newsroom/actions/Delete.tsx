import { useMutation } from '@apollo/client/react'
import { unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { DialogForm, Words } from '../dialogs/DialogForm.tsx'
import { manuscriptFacts } from '../editor/manuscript.tsx'
import { useKeys } from '../keys.ts'
import type { ActionProps } from './action.ts'

const deleteArticle = graphql(/* GraphQL */ `
  mutation DeleteArticle($id: ID!, $version: Int!, $key: String!) {
    deleteArticle(id: $id, version: $version, idempotencyKey: $key) {
      ...ManuscriptFacts
    }
  }
`)

/** Throws it away. */
export function Delete({ onClose, perform }: ActionProps) {
  const [remove] = useMutation(deleteArticle)
  const keyFor = useKeys()
  const act = () =>
    perform(async (id, version) => {
      const wish = { id, version }
      const { data } = await remove({ variables: { ...wish, key: keyFor(wish) } })
      return data && unmask(manuscriptFacts, data.deleteArticle)
    })
  return (
    <DialogForm title="Delete the article" verb="Delete it" look="danger" onClose={onClose} act={act}>
      {() => <Words>It leaves every list. It is kept for the record, under “Deleted”.</Words>}
    </DialogForm>
  )
}
