import { useMutation } from '@apollo/client/react'
import { graphql } from '../../../gql/gql.ts'
import { randomKey } from '../../random.ts'

const undoDecision = graphql(/* GraphQL */ `
  mutation UndoDecision($id: ID!, $key: String!) {
    undoDecision(id: $id, idempotencyKey: $key) {
      id
      undone
      undoable
      comment {
        ...ModeratedRow
      }
    }
  }
`)

/** Takes decisions back, one after the other. */
export function useUndo(): (ids: readonly string[]) => Promise<void> {
  const [undo] = useMutation(undoDecision)
  return async (ids) => {
    for (const id of ids) await undo({ variables: { id, key: randomKey() } })
  }
}
