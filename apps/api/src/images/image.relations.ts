import type { ImageFilter } from '@broadsheet/schema/graphql'
import sql from 'sql-template-tag'
import { descending } from '../relations/ordering.ts'
import { everything } from '../relations/path.ts'
import { paged } from '../relations/relation.ts'
import type { ImageEntity } from './image.entity.ts'
import { image } from './image.noun.ts'

const latest = descending({ expression: 't.created_at', type: 'timestamptz' }, { expression: 't.id', type: 'uuid' })

/** Everything about an image that can be searched for words. */
const words = sql`concat(t.alt, ' ', (select string_agg(c->>'display', ' ') from jsonb_array_elements(t.credits) c))`

/** The library of the newsroom. */
export const allImages = paged<null, ImageEntity, ImageFilter>({
  name: 'Query.images',
  to: () => image,
  path: everything,
  key: () => '',
  orderings: { LATEST: latest },
  filter: ({ text }) => sql`${words} ilike all (${patterns(text ?? '')}::text[])`,
})

/** One pattern for each word; the signs that mean something in a pattern mean themselves. */
function patterns(text: string): string[] {
  const found = text.normalize('NFC').split(/\s+/).filter(Boolean)
  return found.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
}
