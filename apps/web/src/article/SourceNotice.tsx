import { Notice, OuterLink, Time } from '@broadsheet/ui'
import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { SourceNoticeFragment } from '../gql/graphql.ts'
import { useDates } from '../page/edition.ts'

export const sourceNotice = graphql(/* GraphQL */ `
  fragment SourceNotice on Article {
    completeness
    source {
      name
      url
      license
      originalPublishedAt
    }
  }
`)

/** Says where a text was taken from, and that it goes on there if only a part of it stands here. */
export function SourceNotice({ article }: { article: FragmentType<typeof sourceNotice> }) {
  const { completeness, source } = unmask(sourceNotice, article)
  const excerpt = completeness === 'EXCERPT'
  if (!excerpt && !source) return null
  return (
    <Notice id="source" title={excerpt ? 'This is an excerpt' : 'Where this text comes from'}>
      {excerpt && source && (
        <p>
          Our copy ends here. Read on at <SourceName {...source} />.
        </p>
      )}
      {excerpt && !source && <p>Only a part of the text is printed here.</p>}
      {source && <Origin source={source} named={excerpt} />}
    </Notice>
  )
}

type Source = NonNullable<SourceNoticeFragment['source']>

function Origin({ source, named }: { source: Source; named: boolean }) {
  const dates = useDates()
  const published = source.originalPublishedAt && dates.day(source.originalPublishedAt)
  return (
    <>
      {(!named || published) && (
        <p>
          First published by {named ? source.name : <SourceName {...source} />}
          {published && (
            <>
              {' '}
              on <Time {...published} />
            </>
          )}
          .
        </p>
      )}
      {source.license && <p>{source.license}</p>}
    </>
  )
}

function SourceName({ name, url }: Pick<Source, 'name' | 'url'>) {
  return url ? (
    <OuterLink href={url} rel="external">
      {name}
    </OuterLink>
  ) : (
    name
  )
}
