import type { DataSource, EntityManager } from 'typeorm'
import { saveArticle } from '../articles/article.service.ts'
import { AuthorEntity } from '../authors/author.entity.ts'
import { KeptCommentEntity } from '../comments/kept-comment.entity.ts'
import { ImageEntity } from '../images/image.entity.ts'
import type { Originals } from '../images/originals.ts'
import { PublicationEntity } from '../publication/publication.entity.ts'
import { renewEntry } from '../search/renewal.service.ts'
import { SectionEntity } from '../sections/section.entity.ts'
import { TagEntity } from '../tags/tag.entity.ts'
import { editionOf } from './edition.ts'
import { readNewsroom } from './files.ts'
import { keyOf } from './keys.ts'
import { articleDraft, authorRow, commentRows, imageRow, sectionRow, tagRow } from './rows.ts'

const publication: PublicationEntity = {
  id: true,
  name: 'The Wrenmouth Courier',
  tagline: 'Printed by the harbour since 1874',
  language: 'en-GB',
  timeZone: 'Europe/London',
}

/** Whether nothing has been published here yet, not even the name of the paper. */
export async function isEmpty(source: DataSource): Promise<boolean> {
  const [row] = await source.query<{ empty: boolean }[]>(
    'select not exists (select from publication) and not exists (select from article) as empty',
  )
  return row?.empty === true
}

/** Loads the demonstration newsroom in one transaction: all of it or nothing. Returns how many articles and comments it has. */
export async function loadDemonstration(source: DataSource, originals: Originals): Promise<{ articles: number; comments: number }> {
  const files = await readNewsroom()
  const at = editionOf(new Date())
  // Pictures are files, which no transaction takes back; written first, they are at worst there too early.
  const images: Partial<ImageEntity>[] = []
  for (const image of files.images) images.push(imageRow(image, await originals.keep(image.bytes)))
  const comments = files.comments.flatMap(({ slug, thread }) =>
    commentRows(
      thread,
      files.articles.find((article) => article.slug === slug),
      at,
    ),
  )
  await source.transaction(async (manager) => {
    await manager.save(PublicationEntity, publication)
    await insert(manager, SectionEntity, files.sections.map(sectionRow))
    await insert(manager, TagEntity, files.tags.map(tagRow))
    await insert(manager, ImageEntity, images)
    await insert(manager, AuthorEntity, files.authors.map(authorRow))
    for (const article of files.articles) await saveArticle(manager, articleDraft(article, at))
    // A word weighs by how few other articles have it: once more, now that all are there.
    for (const { slug } of files.articles) await renewEntry(manager, keyOf('article', slug))
    await insert(manager, KeptCommentEntity, comments)
  })
  return { articles: files.articles.length, comments: comments.length }
}

async function insert<Row extends object>(manager: EntityManager, entity: new () => Row, rows: readonly Partial<Row>[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 200) await manager.insert(entity, rows.slice(at, at + 200) as never)
}
