import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { DialogForm, Words } from '../dialogs/DialogForm.tsx'
import { manuscriptFacts } from '../editor/manuscript.tsx'
import { TextField } from '../forms/Field.tsx'
import { useKeys } from '../keys.ts'
import type { ActionProps } from './action.ts'

const submitArticle = graphql(/* GraphQL */ `
  mutation SubmitArticle($id: ID!, $version: Int!, $note: String, $key: String!) {
    submitArticle(id: $id, version: $version, note: $note, idempotencyKey: $key) {
      ...ManuscriptFacts
    }
  }
`)

/** Hands it to the editors. */
export function Submit({ onClose, perform }: ActionProps) {
  const [submit] = useMutation(submitArticle)
  const [note, setNote] = useState('')
  const keyFor = useKeys()
  const act = () =>
    perform(async (id, version) => {
      const wish = { id, version, note: note.trim() || null }
      const { data } = await submit({ variables: { ...wish, key: keyFor(wish) } })
      return data && unmask(manuscriptFacts, data.submitArticle)
    })
  return (
    <DialogForm title="Submit to the editors" verb="Submit" onClose={onClose} act={act}>
      {() => (
        <>
          <Words>The editors of the section will find it under “Submitted”.</Words>
          <TextField label="A note for them" rows={3} value={note} onChange={setNote} />
        </>
      )}
    </DialogForm>
  )
}
