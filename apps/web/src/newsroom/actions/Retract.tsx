import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { DialogForm, Words } from '../dialogs/DialogForm.tsx'
import { manuscriptFacts } from '../editor/manuscript.tsx'
import { TextField } from '../forms/Field.tsx'
import { useKeys } from '../keys.ts'
import { fieldOf } from '../problem.ts'
import type { ActionProps } from './action.ts'

const retractArticle = graphql(/* GraphQL */ `
  mutation RetractArticle($id: ID!, $version: Int!, $reason: String!, $key: String!) {
    retractArticle(id: $id, version: $version, reason: $reason, idempotencyKey: $key) {
      ...ManuscriptFacts
    }
  }
`)

/** Takes it back, and says why. */
export function Retract({ onClose, perform }: ActionProps) {
  const [retract] = useMutation(retractArticle)
  const [reason, setReason] = useState('')
  const keyFor = useKeys()
  const act = () =>
    perform(async (id, version) => {
      const wish = { id, version, reason }
      const { data } = await retract({ variables: { ...wish, key: keyFor(wish) } })
      return data && unmask(manuscriptFacts, data.retractArticle)
    })
  return (
    <DialogForm title="Retract the article" verb="Retract it" look="danger" onClose={onClose} act={act}>
      {(problem) => (
        <>
          <Words>Readers will find the reason where the article stood, and the article nowhere. This stays on record.</Words>
          <TextField
            label="The reason, for readers"
            rows={4}
            required
            value={reason}
            onChange={setReason}
            error={fieldOf(problem) === 'reason' ? problem?.message : undefined}
          />
        </>
      )}
    </DialogForm>
  )
}
