import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { headingBlock } from './blocks/HeadingBlock.tsx'
import { BodyBlock } from './blocks/index.ts'
import { Outline, ranksOf } from './blocks/outline.ts'
import { SiteOrigin } from './blocks/Spans.tsx'

export const articleBody = graphql(/* GraphQL */ `
  fragment ArticleBody on Article {
    url
    body {
      __typename
      ...ParagraphBlock
      ...HeadingBlock
      ...ListBlock
      ...QuoteBlock
      ...ImageBlock
      ...ImageGroupBlock
      ...RelatedStoriesBlock
      ...EmbedBlock
      ...PullQuoteBlock
      ...DividerBlock
      ...CorrectionBlock
      ...TableBlock
      ...CodeBlock
    }
  }
`)

/** The text: every block drawn by the component of its kind. */
export function ArticleBody({ article }: { article: FragmentType<typeof articleBody> }) {
  const { url, body } = unmask(articleBody, article)
  const headings = body.filter((block) => block.__typename === 'HeadingBlock')
  const ranks = ranksOf(headings.map((block) => unmask(headingBlock, block).level))
  return (
    <SiteOrigin value={new URL(url).origin}>
      <Outline value={new Map(headings.map((block, place) => [block, ranks[place] ?? 2]))}>
        {Object.entries(body).map(([place, block]) => (
          <BodyBlock key={place} block={block} />
        ))}
      </Outline>
    </SiteOrigin>
  )
}
