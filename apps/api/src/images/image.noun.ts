import sql from 'sql-template-tag'
import { alsoNewsroom, type Policy } from '../access/policy.ts'
import { throughArticles } from '../articles/through-articles.ts'
import { author } from '../authors/author.noun.ts'
import { type Noun, visibleRows } from '../relations/noun.ts'
import { ImageEntity } from './image.entity.ts'

const inArticles = throughArticles('article_image', 'image_id')

/** An image is as visible as what shows it: a public article, or the portrait of a public author. */
const imageVisible: Policy = (asking, row) =>
  sql`(${inArticles(asking, row)} or exists (select from ${visibleRows(author, asking)} a where a.portrait_id = ${row}.id))`

export const image: Noun<ImageEntity> = { type: 'Image', entity: ImageEntity, table: 'image', visible: alsoNewsroom(imageVisible) }
