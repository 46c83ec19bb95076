import sql, { join } from 'sql-template-tag'
import type { EntityManager } from 'typeorm'
import type { Asking } from '../access/policy.ts'
import { article } from '../articles/article.noun.ts'
import type { KeptBlock } from '../articles/body.ts'
import { author } from '../authors/author.noun.ts'
import { ask } from '../database/ask.ts'
import { badInput } from '../graphql/problems.ts'
import { image } from '../images/image.noun.ts'
import { type Noun, visibleRows } from '../relations/noun.ts'
import { section } from '../sections/section.noun.ts'
import { tag } from '../tags/tag.noun.ts'
import type { ManuscriptContent } from './content.ts'
import { manuscript } from './manuscript.noun.ts'

/** A row that an input names, and where. */
interface Reference {
  readonly noun: string
  readonly key: string
  readonly field: string
}

/** Where a row must be visible to the viewer to be named. A story may be public, or a manuscript that they work on. */
const sources: Readonly<Record<string, readonly Noun<object>[]>> = {
  section: [section],
  tag: [tag],
  author: [author],
  image: [image],
  story: [article, manuscript],
}

/** Throws `BAD_USER_INPUT` naming the first field that names a row which is not there for the viewer. */
export async function requireUsable(manager: EntityManager, asking: Asking, content: Partial<ManuscriptContent>): Promise<void> {
  const references = referencesOf(content)
  if (references.length === 0) return
  const nouns = [...new Set(references.map(({ noun }) => noun))]
  const found = nouns.flatMap((noun) => {
    const keys = references.filter((one) => one.noun === noun).map(({ key }) => key)
    const rows = (source: Noun<object>) =>
      sql`select ${noun}::text as noun, t.id::text as key from ${visibleRows(source, asking)} t where t.id = any(${keys}::uuid[])`
    return (sources[noun] ?? []).map(rows)
  })
  const usable = new Set((await ask<Reference>(manager, sql`${join(found, ' union ')}`)).map(({ noun, key }) => `${noun} ${key}`))
  const missing = references.find(({ noun, key }) => !usable.has(`${noun} ${key}`))
  if (missing) throw badInput(missing.field, `"${missing.field}" names something that is not there, or not for you.`)
}

/** Every row that an input names, in the order of its fields, by the path of the field. */
function referencesOf({
  sectionId,
  tagIds = [],
  bylines = [],
  hero,
  body = [],
  relatedIds = [],
  unrelatedIds = [],
}: Partial<ManuscriptContent>): Reference[] {
  return [
    ...(sectionId ? [{ noun: 'section', key: sectionId, field: 'input.section' }] : []),
    ...tagIds.map((key, index) => ({ noun: 'tag', key, field: `input.tags[${index}]` })),
    ...bylines.map(({ authorId }, index) => ({ noun: 'author', key: authorId, field: `input.bylines[${index}].author` })),
    ...(hero ? [{ noun: 'image', key: hero.imageId, field: 'input.hero.image' }] : []),
    ...body.flatMap((block, index) => referencesOfBlock(block, `input.body[${index}]`)),
    ...relatedIds.map((key, index) => ({ noun: 'story', key, field: `input.related[${index}]` })),
    ...unrelatedIds.map((key, index) => ({ noun: 'story', key, field: `input.unrelated[${index}]` })),
  ]
}

function referencesOfBlock(block: KeptBlock, field: string): Reference[] {
  if (block.kind === 'ImageBlock') return [{ noun: 'image', key: block.image.imageId, field: `${field}.image.image.image` }]
  if (block.kind === 'ImageGroupBlock') {
    return block.images.map(({ imageId }, index) => ({ noun: 'image', key: imageId, field: `${field}.imageGroup.images[${index}].image` }))
  }
  if (block.kind !== 'RelatedStoriesBlock') return []
  return block.storyIds.map((key, index) => ({ noun: 'story', key, field: `${field}.relatedStories.stories[${index}]` }))
}
