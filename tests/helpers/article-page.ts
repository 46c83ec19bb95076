/** What the page of an article asks for, in full. */
export const articlePage = /* GraphQL */ `
  query ArticlePage($slug: String!) {
    publication { name timeZone }
    sections { slug name }
    article(slug: $slug) {
      id slug url canonicalUrl headline standfirst language publishedAt updatedAt completeness wordCount readingMinutes
      section { slug name }
      tags { slug name }
      source { name url license originalPublishedAt }
      corrections { kind text date }
      bylines { role author { slug name kind biography portrait { ...Picture } links { label url } } }
      hero { ...Use }
      body {
        __typename
        ... on ParagraphBlock { text { ...Words } }
        ... on HeadingBlock { level text { ...Words } }
        ... on ListBlock { style items { depth text { ...Words } } }
        ... on QuoteBlock { attribution text { ...Words } }
        ... on PullQuoteBlock { attribution text { ...Words } }
        ... on ImageBlock { image { ...Use } }
        ... on ImageGroupBlock { caption images { ...Use } }
        ... on RelatedStoriesBlock { title stories { ...Card } }
        ... on EmbedBlock { url title provider }
        ... on DividerBlock { label }
        ... on CorrectionBlock { date text { ...Words } }
        ... on TableBlock { caption head { cells { align text { ...Words } } } rows { cells { align text { ...Words } } } }
        ... on CodeBlock { code language }
      }
      related(first: 5) { totalCount edges { origin reason { kind text } node { ...Card bylines { role author { name } } } } }
      commentCount
      commenting
      comments(first: 20) {
        totalCount
        pageInfo { hasNextPage hasPreviousPage endCursor }
        nodes { ...Remark replyCount replies(first: 3) { totalCount nodes { ...Remark replyCount } } }
      }
    }
  }
  fragment Picture on Image { id alt width height placeholder url(width: 640) credits { person agencies via display } focalPoint { x y } license canDistribute }
  fragment Use on ImageUse { caption position image { ...Picture } }
  fragment Words on Span { text marks link }
  fragment Card on Article { id slug headline standfirst publishedAt section { slug name } hero { ...Use } }
  fragment Remark on Comment { id body(format: HTML) postedAt editedAt author { name } }
`

/** What the front page asks for: ten sections of eight articles with author and hero. */
export const frontPage = /* GraphQL */ `
  query FrontPage {
    publication { name tagline language timeZone }
    sections {
      slug
      name
      articles(first: 8) {
        nodes {
          id slug headline standfirst publishedAt
          bylines { role author { slug name } }
          hero { caption image { alt width height url(width: 640) credits { display } } }
        }
      }
    }
  }
`
