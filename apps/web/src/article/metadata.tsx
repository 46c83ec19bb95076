import type { NewsArticle, WithContext } from 'schema-dts'
import { pathOf, pathTo } from '../addresses.ts'
import { type FragmentType, unmask } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { ArticleMetadataFragment } from '../gql/graphql.ts'
import type { HeadProps } from '../page/Head.tsx'

export const articleMetadata = graphql(/* GraphQL */ `
  fragment ArticleMetadata on Article {
    slug
    url
    canonicalUrl
    headline
    standfirst
    language
    publishedAt
    updatedAt
    wordCount
    commentCount
    commenting
    section {
      id
      name
    }
    tags {
      id
      name
    }
    bylines {
      role
      author {
        id
        slug
        name
        kind
      }
    }
    hero {
      image {
        id
        alt
        preview: url(width: 1280, height: 672, format: JPEG)
      }
    }
    source {
      url
    }
    corrections {
      text
      date
    }
  }
`)

/** What machines are told about an article. `site` is the name and the address of the paper. */
export function articleHeadProps(article: FragmentType<typeof articleMetadata>, site: Site): HeadProps {
  const facts = unmask(articleMetadata, article)
  const { url, canonicalUrl, hero } = facts
  return {
    title: facts.headline,
    description: facts.standfirst,
    canonical: canonicalUrl === url || !/^https?:/.test(canonicalUrl) ? pathTo.article(facts.slug) : canonicalUrl,
    article: {
      published: facts.publishedAt,
      updated: facts.updatedAt,
      section: facts.section.name,
      tags: facts.tags.map(({ name }) => name),
    },
    image: hero ? { url: pathOf(hero.image.preview), alt: hero.image.alt } : undefined,
    structured: newsArticle(facts, site),
    islands: facts.commenting === 'OPEN' ? ['live'] : [],
  }
}

/** The paper as a publisher: its name, and the origin of its site. */
export interface Site {
  name: string
  url: string
}

function newsArticle(facts: ArticleMetadataFragment, site: Site): WithContext<NewsArticle> {
  const absolute = (path: string) => new URL(path, site.url).href
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: facts.headline,
    description: facts.standfirst ?? undefined,
    image: facts.hero ? [absolute(pathOf(facts.hero.image.preview))] : undefined,
    datePublished: facts.publishedAt,
    dateModified: facts.updatedAt,
    inLanguage: facts.language,
    articleSection: facts.section.name,
    keywords: facts.tags.map(({ name }) => name),
    wordCount: facts.wordCount,
    commentCount: facts.commentCount,
    isAccessibleForFree: true,
    mainEntityOfPage: absolute(pathTo.article(facts.slug)),
    isBasedOn: facts.source?.url ?? undefined,
    publisher: { '@type': 'NewsMediaOrganization', name: site.name, url: site.url },
    correction: facts.corrections.map(({ text, date }) => ({ '@type': 'CorrectionComment', text, datePublished: date })),
    ...credited(facts, absolute),
  }
}

/** Writers are authors, editors editors; every other role contributed. */
function credited({ bylines }: ArticleMetadataFragment, absolute: (path: string) => string) {
  const named = (roles: readonly string[]) =>
    bylines
      .filter(({ role }) => roles.includes(role))
      .map(({ author: { name, slug, kind } }) =>
        kind === 'PERSON'
          ? ({ '@type': 'Person', name, url: absolute(pathTo.author(slug)) } as const)
          : ({ '@type': 'Organization', name, url: absolute(pathTo.author(slug)) } as const),
      )
  return { author: named(['WRITER']), contributor: named(['PHOTOGRAPHER', 'ILLUSTRATOR', 'CONTRIBUTOR', 'TRANSLATOR']) }
}
