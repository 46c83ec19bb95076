import { Banner, Time } from '@broadsheet/ui'
import { ArticleSheet } from '../article/ArticleSheet.tsx'
import { graphql } from '../gql/gql.ts'
import type { PreviewPageQuery } from '../gql/graphql.ts'
import { useDates } from '../page/edition.ts'

export const previewPageQuery = graphql(/* GraphQL */ `
  query PreviewPage {
    ...PageFrame
    preview {
      version
      expiresAt
      article {
        id
        headline
        section {
          id
          slug
        }
        ...ArticleSheet
      }
    }
  }
`)

/** An article as it would be printed now, marked as not printed yet for as long as it is looked at. */
export function PreviewPage({ preview }: { preview: NonNullable<PreviewPageQuery['preview']> }) {
  const dates = useDates()
  return (
    <>
      <Banner title="Preview">
        Version {preview.version}, not for passing on. The link closes on <Time {...dates.moment(preview.expiresAt)} />.
      </Banner>
      <ArticleSheet article={preview.article} discussed={false} />
    </>
  )
}
