import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { DialogForm } from '../dialogs/DialogForm.tsx'
import { manuscriptFacts } from '../editor/manuscript.tsx'
import { useKeys } from '../keys.ts'
import { fieldOf } from '../problem.ts'
import type { ActionProps } from './action.ts'
import { CreditDoor } from './CreditDoor.tsx'
import { instantOf, Moment } from './Moment.tsx'
import { Ways } from './Ways.tsx'

const publishArticle = graphql(/* GraphQL */ `
  mutation PublishArticle($id: ID!, $version: Int!, $at: InstantInput, $key: String!) {
    publishArticle(id: $id, version: $version, at: $at, idempotencyKey: $key) {
      ...ManuscriptFacts
    }
  }
`)

const embargoArticle = graphql(/* GraphQL */ `
  mutation EmbargoArticle($id: ID!, $version: Int!, $until: InstantInput!, $key: String!) {
    embargoArticle(id: $id, version: $version, until: $until, idempotencyKey: $key) {
      ...ManuscriptFacts
    }
  }
`)

type Way = 'now' | 'later' | 'embargo'

/** Puts it before readers: at once, at a time, or not before one. */
export function Publish({ facts, onClose, perform }: ActionProps) {
  const { actions, publishedVersion } = facts
  const ways = [
    ...(actions.includes('PUBLISH')
      ? ([
          ['now', 'Now'],
          ['later', 'At a time'],
        ] as const)
      : []),
    ...(actions.includes('EMBARGO') ? ([['embargo', 'Not before a time (embargo)']] as const) : []),
  ]
  const [way, setWay] = useState<Way>(ways[0]?.[0] ?? 'now')
  const [moment, setMoment] = useState('')
  const act = usePublishing(way, moment)
  const title = publishedVersion == null ? 'Publish' : 'Publish the latest version'
  return (
    <DialogForm title={title} verb={way === 'now' ? 'Publish now' : 'Set the time'} onClose={onClose} act={() => perform(act)}>
      {(problem) => (
        <>
          <Ways legend="When" ways={ways} value={way} onChange={setWay} />
          {way !== 'now' && (
            <Moment
              label={way === 'later' ? 'Publish at' : 'Hold back until'}
              value={moment}
              onChange={setMoment}
              error={/^(at|until)/.test(fieldOf(problem) ?? '') ? problem?.message : undefined}
            />
          )}
          <CreditDoor problem={problem} />
        </>
      )}
    </DialogForm>
  )
}

function usePublishing(way: Way, moment: string) {
  const [publish] = useMutation(publishArticle)
  const [embargo] = useMutation(embargoArticle)
  const keyFor = useKeys()
  return async (id: string, version: number) => {
    const release = async (from: number) => {
      const wish = { id, version: from, at: way === 'later' ? instantOf(moment) : null }
      const { data } = await publish({ variables: { ...wish, key: keyFor(wish) } })
      return data && unmask(manuscriptFacts, data.publishArticle)
    }
    if (way !== 'embargo') return release(version)
    const wish = { id, version, until: instantOf(moment) }
    const { data } = await embargo({ variables: { ...wish, key: keyFor(wish) } })
    const held = data && unmask(manuscriptFacts, data.embargoArticle)
    // An embargo alone releases nothing: whoever chooses one here wants it to appear when it ends.
    return held?.actions.includes('PUBLISH') ? release(held.version) : held
  }
}
