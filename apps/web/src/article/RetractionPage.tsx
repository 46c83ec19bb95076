import { Message, Quotation, Time } from '@broadsheet/ui'
import { pathTo } from '../addresses.ts'
import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { useDates } from '../page/edition.ts'
import { paragraphsOf } from '../story/paragraphs.ts'

export const retractionPage = graphql(/* GraphQL */ `
  fragment RetractionPage on Retraction {
    reason
    retractedAt
  }
`)

/** What stands in the place of an article that was taken back: when and why, and nothing of the article. */
export function RetractionPage({ retraction }: { retraction: FragmentType<typeof retractionPage> }) {
  const { reason, retractedAt } = unmask(retractionPage, retraction)
  const dates = useDates()
  return (
    <Message status={410} title="This article has been retracted">
      <p>
        We took it back on <Time {...dates.moment(retractedAt)} />. Our reason:
      </p>
      <Quotation>
        {paragraphsOf(reason).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Quotation>
      <p>
        <a href={pathTo.front}>To the front page</a>
      </p>
    </Message>
  )
}
