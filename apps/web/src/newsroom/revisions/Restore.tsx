import { useMutation } from '@apollo/client/react'
import { graphql } from '../../gql/gql.ts'
import type { RestoreRevisionMutation } from '../../gql/graphql.ts'
import { DialogForm, Words } from '../dialogs/DialogForm.tsx'
import { useKeys } from '../keys.ts'

const restoreRevision = graphql(/* GraphQL */ `
  mutation RestoreRevision($id: ID!, $version: Int!, $revision: ID!, $key: String!) {
    restoreRevision(id: $id, version: $version, revision: $revision, idempotencyKey: $key) {
      ...ManuscriptFacts
      ...ArticleMatter
    }
  }
`)

interface RestoreProps {
  revision: { id: string; number: number }
  onClose: () => void
  /** Saves first, and tells on which version to build. */
  saved: () => Promise<{ id: string; version: number }>
  onRestored: (manuscript: RestoreRevisionMutation['restoreRevision']) => void
}

/** Brings the text and the particulars of an earlier revision back, as a new one. */
export function Restore({ revision, onClose, saved, onRestored }: RestoreProps) {
  const [restore] = useMutation(restoreRevision)
  const keyFor = useKeys()

  async function act() {
    const wish = { ...(await saved()), revision: revision.id }
    const { data } = await restore({ variables: { ...wish, key: keyFor(wish) } })
    if (data) onRestored(data.restoreRevision)
  }

  return (
    <DialogForm title={`Restore version ${revision.number}`} verb="Restore it" onClose={onClose} act={act}>
      {() => <Words>Its text and particulars become the latest version. What is there now stays among the revisions.</Words>}
    </DialogForm>
  )
}
