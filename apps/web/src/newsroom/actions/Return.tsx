import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { DialogForm, Words } from '../dialogs/DialogForm.tsx'
import { manuscriptFacts } from '../editor/manuscript.tsx'
import { TextField } from '../forms/Field.tsx'
import { useKeys } from '../keys.ts'
import type { ActionProps } from './action.ts'

const returnArticle = graphql(/* GraphQL */ `
  mutation ReturnArticle($id: ID!, $version: Int!, $note: String, $key: String!) {
    returnArticle(id: $id, version: $version, note: $note, idempotencyKey: $key) {
      ...ManuscriptFacts
    }
  }
`)

/** Gives it back to whoever wrote it, or takes it back. */
export function Return({ onClose, perform }: ActionProps) {
  const [giveBack] = useMutation(returnArticle)
  const [note, setNote] = useState('')
  const keyFor = useKeys()
  const act = () =>
    perform(async (id, version) => {
      const wish = { id, version, note: note.trim() || null }
      const { data } = await giveBack({ variables: { ...wish, key: keyFor(wish) } })
      return data && unmask(manuscriptFacts, data.returnArticle)
    })
  return (
    <DialogForm title="Return to the author" verb="Return" onClose={onClose} act={act}>
      {() => (
        <>
          <Words>It becomes a draft again, and its author goes on with it.</Words>
          <TextField label="A note: what is missing?" rows={3} value={note} onChange={setNote} />
        </>
      )}
    </DialogForm>
  )
}
