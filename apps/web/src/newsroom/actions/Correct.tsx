import { useMutation } from '@apollo/client/react'
import type { CorrectionKind } from '@broadsheet/schema'
import { useState } from 'react'
import { unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { DialogForm, Words } from '../dialogs/DialogForm.tsx'
import { manuscriptFacts } from '../editor/manuscript.tsx'
import { TextField } from '../forms/Field.tsx'
import { useKeys } from '../keys.ts'
import type { ActionProps } from './action.ts'
import { CreditDoor } from './CreditDoor.tsx'
import { instantOf, Moment } from './Moment.tsx'
import { Ways } from './Ways.tsx'

const correctArticle = graphql(/* GraphQL */ `
  mutation CorrectArticle($id: ID!, $version: Int!, $correction: CorrectionInput!, $key: String!) {
    correctArticle(id: $id, version: $version, correction: $correction, idempotencyKey: $key) {
      ...ManuscriptFacts
    }
  }
`)

const kinds: readonly (readonly [CorrectionKind, string])[] = [
  ['CORRECTION', 'Something was wrong'],
  ['CLARIFICATION', 'Something could be misread'],
  ['UPDATE', 'Something has happened since'],
]
const moments = [
  ['now', 'Today'],
  ['earlier', 'Another day'],
] as const

/** Puts the saved changes before readers, and says openly what was changed. */
export function Correct({ onClose, perform }: ActionProps) {
  const [correct] = useMutation(correctArticle)
  const [kind, setKind] = useState<CorrectionKind>('CORRECTION')
  const [text, setText] = useState('')
  const [dated, setDated] = useState<'now' | 'earlier'>('now')
  const [moment, setMoment] = useState('')
  const keyFor = useKeys()
  const act = () =>
    perform(async (id, version) => {
      const correction = { kind, text, date: dated === 'now' ? null : instantOf(moment) }
      const wish = { id, version, correction }
      const { data } = await correct({ variables: { ...wish, key: keyFor(wish) } })
      return data && unmask(manuscriptFacts, data.correctArticle)
    })
  return (
    <DialogForm title="Correct the article" verb="Publish the correction" onClose={onClose} act={act}>
      {(problem) => (
        <>
          <Words>All changes that are not published yet go before readers with it.</Words>
          <Ways legend="What kind of change is it?" ways={kinds} value={kind} onChange={setKind} />
          <TextField
            label="What was changed"
            hint="Printed under the article, for readers"
            rows={3}
            required
            value={text}
            onChange={setText}
            error={problem?.field?.includes('text') ? problem.message : undefined}
          />
          <Ways legend="Dated" ways={moments} value={dated} onChange={setDated} />
          {dated === 'earlier' && <Moment label="Day and time" value={moment} onChange={setMoment} />}
          <CreditDoor problem={problem} />
        </>
      )}
    </DialogForm>
  )
}
