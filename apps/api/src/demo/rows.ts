import type { ArticleDraft } from '../articles/article.service.ts'
import type { AuthorEntity } from '../authors/author.entity.ts'
import type { KeptCommentEntity } from '../comments/kept-comment.entity.ts'
import { creditOf } from '../images/credits.ts'
import type { ImageEntity } from '../images/image.entity.ts'
import type { Original } from '../images/originals.ts'
import type { SectionEntity } from '../sections/section.entity.ts'
import type { TagEntity } from '../tags/tag.entity.ts'
import { toBlocks } from './blocks.ts'
import type { ArticleFile, CommentFile, NewsroomFiles } from './files.ts'
import { keyOf } from './keys.ts'

type Shift = (instant: Date) => Date
const minute = 60_000

export const sectionRow = (section: NewsroomFiles['sections'][number], position: number): Partial<SectionEntity> => ({
  ...section,
  id: keyOf('section', section.slug),
  position,
})

export const tagRow = (tag: NewsroomFiles['tags'][number]): Partial<TagEntity> => ({ ...tag, id: keyOf('tag', tag.slug) })

export const authorRow = ({ portrait, links = [], ...author }: NewsroomFiles['authors'][number]): Partial<AuthorEntity> => ({
  ...author,
  links,
  id: keyOf('author', author.slug),
  portraitId: keyOf('image', portrait),
})

export function imageRow(image: NewsroomFiles['images'][number], original: Original): Partial<ImageEntity> {
  const { name, alt, focalPoint = null, license = null, canDistribute } = image
  const credits = image.credits.map(creditOf)
  return { id: keyOf('image', name), alt, credits, focalPoint, license, canDistribute, creditNotRequired: false, ...original }
}

export function articleDraft(file: ArticleFile, at: Shift): ArticleDraft {
  const published = file.published ? at(file.published) : null
  return {
    id: keyOf('article', file.slug),
    slug: file.slug,
    status: file.status ?? 'PUBLISHED',
    headline: file.headline,
    standfirst: file.standfirst,
    language: 'en-GB',
    sectionId: keyOf('section', file.section),
    hero: file.hero ? { imageId: keyOf('image', file.hero.image), caption: file.hero.caption, position: null } : null,
    body: toBlocks(file.markdown),
    completeness: file.completeness ?? 'FULL',
    source: file.source
      ? { ...file.source, originalPublishedAt: file.source.originalPublishedAt && at(file.source.originalPublishedAt) }
      : null,
    corrections: (file.corrections ?? []).map((correction) => ({ ...correction, date: at(correction.date) })),
    commenting: file.commenting ?? 'OPEN',
    embargoedUntil: file.embargoedUntil ? at(file.embargoedUntil) : null,
    retraction: file.retraction ?? null,
    publishedAt: published,
    updatedAt: file.updated ? at(file.updated) : published,
    bylines: file.bylines.map(({ author, role }) => ({ authorId: keyOf('author', author), role })),
    tagIds: file.tags.map((slug) => keyOf('tag', slug)),
    relatedIds: (file.related ?? []).map((slug) => keyOf('article', slug)),
    formerSlugs: file.formerSlugs ?? [],
  }
}

/** A thread as rows, parents before their replies. */
export function commentRows(thread: readonly CommentFile[], article: ArticleFile | undefined, at: Shift): Partial<KeptCommentEntity>[] {
  if (!article?.published) throw new Error('A thread needs a published article.')
  const articleId = keyOf('article', article.slug)
  const published = at(article.published).getTime()
  const rowsOf = (comments: readonly CommentFile[], ancestors: string[], path: string): Partial<KeptCommentEntity>[] =>
    comments.flatMap((comment, index) => {
      const id = keyOf('comment', `${path}/${index}`)
      const status = comment.status ?? 'PUBLISHED'
      const postedAt = new Date(published + comment.after * minute)
      const row = {
        id,
        articleId,
        parentId: ancestors.at(-1) ?? null,
        ancestors,
        status,
        commenterName: comment.name,
        text: comment.body.trim(),
        postedAt,
        publishedAt: status === 'PUBLISHED' ? postedAt : null,
        editedAt: null,
      }
      return [row, ...rowsOf(comment.replies ?? [], [...ancestors, id], `${path}/${index}`)]
    })
  return rowsOf(thread, [], article.slug)
}
