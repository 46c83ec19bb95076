import { pathTo } from './addresses.ts'
import { ArticlePage, articlePageQuery } from './article/ArticlePage.tsx'
import { articleHeadProps } from './article/metadata.tsx'
import { RetractionPage, type retractionPage } from './article/RetractionPage.tsx'
import { AuthorPage, authorPageQuery } from './author/AuthorPage.tsx'
import { AuthorsPage, authorPaging, authorsPageQuery } from './author/AuthorsPage.tsx'
import { ancestorsOf, belongsTo } from './comments/ancestors.ts'
import { commentPaging } from './comments/CommentsPanel.tsx'
import { orderOf } from './comments/order.ts'
import { replyPaging, ThreadPage, threadPageQuery } from './comments/ThreadPage.tsx'
import { FrontPage, frontPageQuery } from './front/FrontPage.tsx'
import { type FragmentType, unmask } from './gql/fragment-masking.ts'
import { pageFrame } from './page/frame.tsx'
import { PreviewPage, previewPageQuery } from './preview/PreviewPage.tsx'
import { type Outcome, type Route, route } from './route.ts'
import { searchCursor, searchHeadProps, searchVariables } from './search/head.ts'
import { SearchPage, searchPageQuery } from './search/SearchPage.tsx'
import { wantedAt } from './search/wanted.ts'
import { SectionPage, sectionPageQuery } from './section/SectionPage.tsx'
import { ownPath, pageArguments, storyPaging } from './story/paging.tsx'
import { riverLinks } from './story/StoryRiver.tsx'
import { TagPage, tagPageQuery } from './tag/TagPage.tsx'

// What is withdrawn has to be gone soon: nothing is kept for longer than a minute.
const aMinute = 'public, max-age=60, must-revalidate'
const absent = { kind: 'absent' } as const
const cursors = ['after', 'before']
const riverLength = 20

/** An article that was taken back leaves its reason behind, and its address says that it will not come again. */
function retracted(frame: FragmentType<typeof pageFrame>, retraction: FragmentType<typeof retractionPage>): Outcome {
  const head = { title: 'This article has been retracted', unlisted: true }
  return { kind: 'gone', frame, head, body: <RetractionPage retraction={retraction} /> }
}

/** Every address of the paper. */
export const routes: readonly Route[] = [
  route({
    path: '/',
    query: frontPageQuery,
    variables: () => ({}),
    cursors: [],
    cacheControl: aMinute,
    page: (data) => ({ kind: 'found', frame: data, place: pathTo.front, head: { canonical: '/' }, body: <FrontPage {...data} /> }),
  }),

  route({
    path: '/articles/:slug',
    query: articlePageQuery,
    variables: (visit) => ({ slug: visit.params.slug ?? '', order: orderOf(visit), ...pageArguments(visit, commentPaging, 20) }),
    cursors: [commentPaging.after, commentPaging.before],
    cacheControl: aMinute,
    personal: true,
    page({ article, retraction, viewer, ...frame }, { params, query, siteUrl }) {
      if (!article) return retraction ? retracted(frame, retraction) : absent
      if (article.slug !== params.slug) return { kind: 'moved', path: pathTo.article(article.slug) }
      const { name } = unmask(pageFrame, frame).publication
      return {
        kind: 'found',
        frame,
        place: pathTo.section(article.section.slug),
        head: articleHeadProps(article, { name, url: siteUrl }),
        body: <ArticlePage article={article} user={viewer.user} order={orderOf({ query })} />,
      }
    },
  }),

  route({
    path: '/articles/:slug/comments/:id',
    query: threadPageQuery,
    variables: (visit) => ({ slug: visit.params.slug ?? '', id: visit.params.id ?? '', ...pageArguments(visit, replyPaging, 20) }),
    cursors,
    cacheControl: aMinute,
    personal: true,
    page({ article, node, viewer, ...frame }, { params }) {
      if (!article || node?.__typename !== 'Comment') return absent
      if (!belongsTo(article.comments.nodes[0]?.id, node, ancestorsOf<{ id: string }>(node))) return absent
      if (article.slug !== params.slug) return { kind: 'moved', path: pathTo.thread(article.slug, node.id) }
      const talk = { slug: article.slug, open: article.commenting === 'OPEN', signedIn: Boolean(viewer.user) }
      const head = { title: `Comments: ${article.headline}`, canonical: pathTo.thread(article.slug, node.id), unlisted: true }
      return {
        kind: 'found',
        frame,
        place: pathTo.section(article.section.slug),
        head,
        body: <ThreadPage headline={article.headline} talk={talk} comment={node} />,
      }
    },
  }),

  route({
    path: '/sections/:slug',
    query: sectionPageQuery,
    variables: (visit) => ({ slug: visit.params.slug ?? '', ...pageArguments(visit, storyPaging, riverLength) }),
    cursors,
    cacheControl: aMinute,
    page({ section, ...frame }, visit) {
      if (!section) return absent
      const path = pathTo.section(section.slug)
      const canonical = ownPath(path, visit, storyPaging)
      const head = { title: section.name, description: section.description, canonical, ...riverLinks(path, section.articles) }
      return { kind: 'found', frame, place: path, head, body: <SectionPage section={section} /> }
    },
  }),

  route({
    path: '/tags/:slug',
    query: tagPageQuery,
    variables: (visit) => ({ slug: visit.params.slug ?? '', ...pageArguments(visit, storyPaging, riverLength) }),
    cursors,
    cacheControl: aMinute,
    page({ tag, ...frame }, visit) {
      if (!tag) return absent
      const path = pathTo.tag(tag.slug)
      const head = { title: tag.name, canonical: ownPath(path, visit, storyPaging), ...riverLinks(path, tag.articles) }
      return { kind: 'found', frame, place: path, head, body: <TagPage tag={tag} /> }
    },
  }),

  route({
    path: '/search',
    query: searchPageQuery,
    variables: (visit) => searchVariables(visit, riverLength),
    cursors: [searchCursor],
    cacheControl: aMinute,
    bearsForm: true,
    absence: {
      title: 'That cannot be searched for',
      text: 'Something in the address is no section, subject, author or year that a paper could have.',
    },
    page({ search, ...frame }, visit) {
      const wanted = wantedAt(visit)
      const turned = visit.query.get(searchCursor)
      return {
        kind: 'found',
        frame,
        place: pathTo.search,
        head: searchHeadProps(wanted, search, turned),
        body: <SearchPage wanted={wanted} search={search} turned={turned !== null} />,
      }
    },
  }),

  route({
    path: '/authors',
    query: authorsPageQuery,
    variables: (visit) => pageArguments(visit, authorPaging, 60),
    cursors,
    cacheControl: aMinute,
    page({ authors, ...frame }, visit) {
      const head = { title: 'Our writers', canonical: ownPath(pathTo.authors, visit, authorPaging) }
      return { kind: 'found', frame, place: pathTo.authors, head, body: <AuthorsPage authors={authors} /> }
    },
  }),

  route({
    path: '/authors/:slug',
    query: authorPageQuery,
    variables: (visit) => ({ slug: visit.params.slug ?? '', ...pageArguments(visit, storyPaging, riverLength) }),
    cursors,
    cacheControl: aMinute,
    page({ author, ...frame }, visit) {
      if (!author) return absent
      const path = pathTo.author(author.slug)
      const canonical = ownPath(path, visit, storyPaging)
      const head = { title: author.name, description: author.biography, canonical, ...riverLinks(path, author.articles) }
      return { kind: 'found', frame, place: path, head, body: <AuthorPage author={author} /> }
    },
  }),

  route({
    path: '/preview/:token',
    query: previewPageQuery,
    variables: () => ({}),
    headers: ({ params }) => ({ 'broadsheet-preview': encodeURIComponent(params.token ?? '') }),
    cursors: [],
    cacheControl: 'private, no-store',
    absence: { title: 'This preview is no longer open', text: 'The link has grown too old. Whoever sent it to you can make a new one.' },
    page({ preview, ...frame }) {
      if (!preview) return absent
      const { headline, section } = preview.article
      const head = { title: `Preview: ${headline}`, unlisted: true }
      return { kind: 'found', frame, place: pathTo.section(section.slug), head, body: <PreviewPage preview={preview} /> }
    },
  }),
]
