import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { DialogForm, Words } from '../dialogs/DialogForm.tsx'
import { manuscriptFacts } from '../editor/manuscript.tsx'
import { useKeys } from '../keys.ts'
import { fieldOf } from '../problem.ts'
import type { ActionProps } from './action.ts'
import { instantOf, Moment } from './Moment.tsx'
import { Ways } from './Ways.tsx'

const unpublishArticle = graphql(/* GraphQL */ `
  mutation UnpublishArticle($id: ID!, $version: Int!, $at: InstantInput, $key: String!) {
    unpublishArticle(id: $id, version: $version, at: $at, idempotencyKey: $key) {
      ...ManuscriptFacts
    }
  }
`)

const ways = [
  ['now', 'Now'],
  ['later', 'At a time'],
] as const

/** Takes it out of the paper, without a word about why. */
export function Unpublish({ onClose, perform }: ActionProps) {
  const [unpublish] = useMutation(unpublishArticle)
  const [way, setWay] = useState<'now' | 'later'>('now')
  const [moment, setMoment] = useState('')
  const keyFor = useKeys()
  const act = () =>
    perform(async (id, version) => {
      const wish = { id, version, at: way === 'later' ? instantOf(moment) : null }
      const { data } = await unpublish({ variables: { ...wish, key: keyFor(wish) } })
      return data && unmask(manuscriptFacts, data.unpublishArticle)
    })
  return (
    <DialogForm title="Unpublish" verb={way === 'now' ? 'Unpublish now' : 'Set the time'} onClose={onClose} act={act}>
      {(problem) => (
        <>
          <Words>Readers will find nothing at its address. To take something back and say why, retract it.</Words>
          <Ways legend="When" ways={ways} value={way} onChange={setWay} />
          {way === 'later' && (
            <Moment
              label="Unpublish at"
              value={moment}
              onChange={setMoment}
              error={fieldOf(problem) === 'at' ? problem?.message : undefined}
            />
          )}
        </>
      )}
    </DialogForm>
  )
}
