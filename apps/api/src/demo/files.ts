import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import type { AuthorKind, BylineRole, CommentingStatus, CommentState, Completeness } from '@broadsheet/schema'
import type { AuthorLink, Correction, Credit, FocalPoint, Source } from '@broadsheet/schema/graphql'
import { type ParseOptions, parse, type SchemaOptions } from 'yaml'
import type { ArticleStatus } from '../articles/article.status.ts'

export interface ArticleFile {
  slug: string
  markdown: string
  headline: string
  standfirst: string
  section: string
  tags: string[]
  bylines: { author: string; role: BylineRole }[]
  hero?: { image: string; caption: string }
  published?: Date
  updated?: Date
  related?: string[]
  status?: ArticleStatus
  embargoedUntil?: Date
  retraction?: string
  completeness?: Completeness
  source?: Source
  formerSlugs?: string[]
  commenting?: CommentingStatus
  corrections?: Correction[]
}

export interface CommentFile {
  name: string
  /** Minutes after the publication of the article. */
  after: number
  body: string
  status?: CommentState
  replies?: CommentFile[]
}

/** The demonstration newsroom as it is written down in `apps/api/demo`. */
export interface NewsroomFiles {
  sections: { slug: string; name: string; description: string }[]
  tags: { slug: string; name: string }[]
  authors: { slug: string; name: string; kind: AuthorKind; biography: string; portrait: string; links?: AuthorLink[] }[]
  images: {
    name: string
    bytes: Buffer
    alt: string
    credits: Partial<Credit>[]
    focalPoint?: FocalPoint
    license?: string
    canDistribute: boolean
  }[]
  articles: ArticleFile[]
  comments: { slug: string; thread: CommentFile[] }[]
}

const dates = { schema: 'core', customTags: ['timestamp'] } as const satisfies ParseOptions & SchemaOptions
const frontMatter = /^---\n(.*?)\n---\n(.*)$/s

/** The bundle lies elsewhere than the source, so the folder is found from the package. */
const folder = () => join(dirname(createRequire(import.meta.url).resolve('@broadsheet/api/package.json')), 'demo')

export async function readNewsroom(): Promise<NewsroomFiles> {
  const root = folder()
  const yaml = async <T>(...path: string[]) => parse(await readFile(join(root, ...path), 'utf8'), dates) as T
  const sections = await yaml<NewsroomFiles['sections']>('sections.yaml')
  const images = await yaml<Record<string, Omit<NewsroomFiles['images'][number], 'name' | 'bytes'>>>('images', 'images.yaml')
  const threads = (await readdir(join(root, 'comments'))).filter((file) => file.endsWith('.yaml')).sort()
  const articles = await Promise.all(sections.map(({ slug }) => readArticles(join(root, 'articles', slug))))
  return {
    sections,
    tags: await yaml('tags.yaml'),
    authors: await yaml('authors.yaml'),
    images: await Promise.all(
      Object.entries(images).map(async ([name, image]) => ({
        name,
        ...image,
        bytes: await readFile(join(root, 'images', `${name}.webp`)),
      })),
    ),
    articles: articles.flat(),
    comments: await Promise.all(
      threads.map(async (file) => ({ slug: basename(file, '.yaml'), thread: await yaml<CommentFile[]>('comments', file) })),
    ),
  }
}

async function readArticles(section: string): Promise<ArticleFile[]> {
  const files = (await readdir(section)).filter((file) => file.endsWith('.md')).sort()
  return Promise.all(
    files.map(async (file) => {
      const [, head = '', markdown = ''] = frontMatter.exec(await readFile(join(section, file), 'utf8')) ?? []
      return { ...(parse(head, dates) as ArticleFile), slug: basename(file, '.md'), markdown }
    }),
  )
}
