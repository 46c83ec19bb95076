import type { ArticleOrder } from '@broadsheet/schema'
import type { ArticleFilter } from '@broadsheet/schema/graphql'
import sql, { type Sql } from 'sql-template-tag'
import type { Noun } from '../relations/noun.ts'
import { ascending, descending, type Ordering } from '../relations/ordering.ts'
import { ArticleEntity } from './article.entity.ts'
import { articleVisible } from './article.policy.ts'
import { inYear } from './year.ts'

export const article: Noun<ArticleEntity> = {
  type: 'Article',
  entity: ArticleEntity,
  table: 'article',
  visible: articleVisible,
  late: ['body'],
  derived: {
    accepting: ({ now }, row) =>
      sql`case when coalesce(${row}.commenting_override, ${row}.commenting) = 'OPEN'
        and (${row}.commenting_ends_at is null or ${row}.commenting_ends_at > ${now}) then 'OPEN' else 'CLOSED' end`,
  },
}

const published = { expression: 't.published_at', type: 'timestamptz' } as const
const updated = { expression: 't.updated_at', type: 'timestamptz' } as const
const id = { expression: 't.id', type: 'uuid' } as const

export const articleOrderings: Record<ArticleOrder, Ordering> = {
  NEWEST: descending(published, id),
  OLDEST: ascending(published, id),
  RECENTLY_UPDATED: descending(updated, id),
}

/** A client's filter as a condition on articles (`t`). Unknown slugs match nothing. Throws `BAD_USER_INPUT` for a year that is none. */
export function matching(filter: ArticleFilter): Sql {
  const { section, tag, author, language, publishedFrom, publishedBefore, year } = filter
  return [
    section != null && sql`t.section_id = (select id from section where slug = ${section})`,
    tag != null && sql`exists (select from article_tag x join tag on tag.id = x.tag_id where x.article_id = t.id and tag.slug = ${tag})`,
    author != null &&
      sql`exists (select from byline x join author on author.id = x.author_id where x.article_id = t.id and author.slug = ${author})`,
    language != null && sql`t.language = ${language}`,
    publishedFrom != null && sql`t.published_at >= ${publishedFrom.toISOString()}::timestamptz`,
    publishedBefore != null && sql`t.published_at < ${publishedBefore.toISOString()}::timestamptz`,
    year != null && inYear(sql`t.published_at`, year),
  ].reduce<Sql>((all, condition) => (condition ? sql`${all} and ${condition}` : all), sql`true`)
}
