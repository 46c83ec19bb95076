import { ArticleFrame } from '@broadsheet/ui'
import { CommentsPanel } from '../comments/CommentsPanel.tsx'
import { graphql } from '../gql/gql.ts'
import type { ArticlePageQuery } from '../gql/graphql.ts'
import { directionOf } from '../page/direction.ts'
import { ArticleAfter } from './ArticleAfter.tsx'
import { ArticleBody } from './ArticleBody.tsx'
import { ArticleHead } from './ArticleHead.tsx'
import { ArticleHero } from './ArticleHero.tsx'
import { RelatedPanel } from './RelatedPanel.tsx'

export const articlePageQuery = graphql(/* GraphQL */ `
  query ArticlePage($slug: String!, $first: Int, $after: String, $last: Int, $before: String) {
    ...PageFrame
    article(slug: $slug) {
      id
      slug
      language
      section {
        id
        slug
      }
      hero {
        ...ArticleHero
      }
      ...ArticleMetadata
      ...ArticleHead
      ...ArticleBody
      ...ArticleAfter
      ...RelatedPanel
      ...CommentsPanel
    }
  }
`)

/** An article with everything that the paper knows about it. */
export function ArticlePage({ article }: { article: NonNullable<ArticlePageQuery['article']> }) {
  return (
    <>
      <ArticleFrame
        language={article.language}
        direction={directionOf(article.language)}
        header={<ArticleHead article={article} />}
        hero={article.hero && <ArticleHero hero={article.hero} />}
        after={<ArticleAfter article={article} />}
      >
        <ArticleBody article={article} />
      </ArticleFrame>
      <RelatedPanel article={article} />
      <CommentsPanel article={article} />
    </>
  )
}
