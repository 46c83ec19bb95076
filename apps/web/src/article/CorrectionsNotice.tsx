import type { CorrectionKind } from '@broadsheet/schema'
import { Notice, Time } from '@broadsheet/ui'
import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { useDates } from '../page/edition.ts'

export const correctionsNotice = graphql(/* GraphQL */ `
  fragment CorrectionsNotice on Article {
    corrections {
      kind
      text
      date
    }
  }
`)

const names: Record<CorrectionKind, string> = { CORRECTION: 'Correction', CLARIFICATION: 'Clarification', UPDATE: 'Update' }

/** Every change made after publication, said openly. */
export function CorrectionsNotice({ article }: { article: FragmentType<typeof correctionsNotice> }) {
  const { corrections } = unmask(correctionsNotice, article)
  const dates = useDates()
  if (corrections.length === 0) return null
  return (
    <Notice id="corrections" title="Corrections and changes">
      <ul>
        {corrections.map(({ kind, text, date }) => (
          <li key={`${date} ${text}`}>
            <strong>
              {names[kind]}, <Time {...dates.day(date)} />:
            </strong>{' '}
            {text}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
