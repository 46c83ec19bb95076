import { ArticleFrame } from '@broadsheet/ui'
import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { directionOf } from '../page/direction.ts'
import { ArticleAfter } from './ArticleAfter.tsx'
import { ArticleBody } from './ArticleBody.tsx'
import { ArticleHead } from './ArticleHead.tsx'
import { ArticleHero } from './ArticleHero.tsx'
import { RelatedPanel } from './RelatedPanel.tsx'

export const articleSheet = graphql(/* GraphQL */ `
  fragment ArticleSheet on Article {
    language
    hero {
      ...ArticleHero
    }
    ...ArticleHead
    ...ArticleBody
    ...ArticleAfter
    ...RelatedPanel
  }
`)

/** An article as it is printed, on its own page or in a preview. `discussed` says whether its comments stand below it. */
export function ArticleSheet({ article, discussed }: { article: FragmentType<typeof articleSheet>; discussed: boolean }) {
  const sheet = unmask(articleSheet, article)
  return (
    <>
      <ArticleFrame
        language={sheet.language}
        direction={directionOf(sheet.language)}
        header={<ArticleHead article={sheet} discussed={discussed} />}
        hero={sheet.hero && <ArticleHero hero={sheet.hero} />}
        after={<ArticleAfter article={sheet} />}
      >
        <ArticleBody article={sheet} />
      </ArticleFrame>
      <RelatedPanel article={sheet} />
    </>
  )
}
